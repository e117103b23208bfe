package nl.mijngesprek.portal.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test the same phone, with nobody logged in: starting one takes longer than many a story. */
final class OnePhone implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // Of the whole run: the root of the contexts is that of one class where several JVMs share the classes.
        var phone = context.getStore(
                        ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(OnePhone.class))
                .computeIfAbsent("phone", _ -> new Browser(Browser.Kind.PHONE), Browser.class);
        phone.forget();
        return phone;
    }
}

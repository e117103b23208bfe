package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

@Route("")
class HomeView extends Main {
    HomeView() {
        add(new H1("x"));
    }
}

package nl.mijngesprek.portal.mandate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.mijngesprek.portal.shared.Dates;

/**
 * What methods are called with: by name for a method that wants something of its own, else by type, and what is known of
 * neither is made up. Refuses what it cannot make with an {@link AssertionError} that says so.
 */
final class Things {

    private final Map<Class<?>, Object> ofType = new HashMap<>();
    private final Map<String, List<Object>> ofMethod = new HashMap<>();

    private final Map<Class<?>, Object> plain = Map.ofEntries(
            Map.entry(String.class, "Zo is het."),
            Map.entry(Integer.class, 1),
            Map.entry(Long.class, 1L),
            Map.entry(Boolean.class, true),
            Map.entry(UUID.class, UUID.randomUUID()),
            Map.entry(Instant.class, Instant.now()),
            Map.entry(LocalDate.class, LocalDate.now(Dates.ZONE)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Duration.class, Duration.ofMinutes(30)),
            Map.entry(byte[].class, new byte[32]),
            Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
            Map.entry(UnaryOperator.class, UnaryOperator.identity()));

    /** Whatever takes one of this type gets this. */
    Things each(Object thing) {
        ofType.put(thing.getClass(), thing);
        return this;
    }

    /** This method gets these, as far as they are of its types, in its order. */
    Things to(String method, Object... things) {
        ofMethod.put(method, List.of(things));
        return this;
    }

    Object[] of(String name, Method method) {
        var own = new ArrayList<>(ofMethod.getOrDefault(name, List.of()));
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> {
                    var found = own.stream()
                            .filter(thing -> boxed(raw(type)).isInstance(thing))
                            .findFirst();
                    found.ifPresent(own::remove);
                    return found.orElseGet(() -> one(type, name));
                })
                .toArray();
    }

    private Object one(Type type, String method) {
        var raw = boxed(raw(type));
        var known = ofType.get(raw);
        if (known != null) {
            return known;
        }
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Set.class) {
            return Set.of(one(argument(type), method));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return List.of(one(argument(type), method));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new TreeMap<String, Object>();
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed() && raw.isInterface()) {
            return one(raw.getPermittedSubclasses()[0], method);
        }
        if (raw.isRecord()) {
            return record(raw, method);
        }
        return Optional.ofNullable(plain.get(raw))
                .orElseThrow(() -> new AssertionError(method + " wants a " + type.getTypeName()
                        + ": say in MandateMatrixTest.annaHasEverything which (things.each or things.to)"));
    }

    private Object record(Class<?> type, String method) {
        try {
            var components = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> one(component.getGenericType(), method))
                    .toArray());
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(
                    method + " wants a " + type.getName() + " that cannot be made up: say in MandateMatrixTest which",
                    failure);
        }
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new AssertionError("no argument is made of " + type);
        };
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic
                ? Objects.requireNonNull(generic.getActualTypeArguments()[0])
                : String.class;
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** All that somebody is told by this value, as far as it goes. */
    static String told(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Things::told).orElse("-");
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> told(entry.getKey()) + "=" + told(entry.getValue()))
                        .sorted()
                        .toList()
                        .toString();
            case Set<?> set -> set.stream().map(Things::told).sorted().toList().toString();
            case Iterable<?> many -> {
                var each = new ArrayList<String>();
                many.forEach(one -> each.add(told(one)));
                yield each.toString();
            }
            case byte[] bytes -> "bytes " + Arrays.hashCode(bytes);
            case Record thing ->
                thing.getClass().getSimpleName()
                        + Arrays.stream(thing.getClass().getRecordComponents())
                                .map(component -> part(thing, component))
                                .toList();
            default -> value.toString();
        };
    }

    private static String part(Object thing, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(thing);
            return value == null ? "-" : told(value);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("what a record has can be read", failure);
        }
    }
}

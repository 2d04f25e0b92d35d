package jp.akashi.web.facelet;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of an expression before it is evaluated.
 *
 * @param type its Java type; {@code Object} if unknown
 * @param says the strings it may become, {@code *} standing for a part that is not known
 */
record Value(Type type, Set<String> says) {

  static final Value UNKNOWN = new Value(Object.class, Set.of("*"));

  static Value of(Type type) {
    return new Value(type, strings(type));
  }

  static Value text(String literal) {
    return new Value(String.class, Set.of(literal));
  }

  /** An enum says its constants, everything else anything. */
  private static Set<String> strings(Type type) {
    return type instanceof Class<?> c && c.isEnum() ? constants(c) : Set.of("*");
  }

  static Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean isUnknown() {
    return type == Object.class;
  }

  boolean isEnum() {
    return raw().isEnum();
  }

  Class<?> raw() {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return type instanceof Class<?> c ? c : Object.class;
  }

  /** Either this or the other: of the type that is known, saying what both say. */
  Value or(Value other) {
    Set<String> both = new LinkedHashSet<>(says);
    both.addAll(other.says);
    return new Value(isUnknown() ? other.type : type, both);
  }

  Value concat(Value end) {
    Set<String> all = new LinkedHashSet<>();
    says.forEach(one -> end.says.forEach(two -> all.add(one + two)));
    return new Value(String.class, all);
  }

  /** What a loop over this gives in each round. */
  Value element() {
    if (raw().isArray()) {
      return of(raw().getComponentType());
    }
    if (!Collection.class.isAssignableFrom(raw())) {
      return UNKNOWN;
    }
    Value element = argument(0);
    return element.isUnknown() ? new Value(Object.class, says) : element;
  }

  /** The type argument of a generic type, such as the values of a map. */
  Value argument(int position) {
    return type instanceof ParameterizedType generic
        ? of(bound(generic.getActualTypeArguments()[position]))
        : UNKNOWN;
  }

  private static Type bound(Type type) {
    return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
  }

  /** What a public method of this gives, if there is one. */
  Optional<Value> call(String name, int arguments) {
    return method(name, arguments).map(m -> of(resolved(m.getGenericReturnType())));
  }

  private Optional<Method> method(String name, int arguments) {
    return Arrays.stream(raw().getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments)
        .findFirst();
  }

  /** What a public method of this takes. */
  List<Value> parameters(String name, int arguments) {
    return method(name, arguments).stream()
        .flatMap(m -> Arrays.stream(m.getParameterTypes()))
        .map(Value::of)
        .toList();
  }

  /** What a property of this gives, if it can be read. */
  Optional<Value> property(String name) {
    if (Map.class.isAssignableFrom(raw())) {
      return Optional.of(argument(1));
    }
    String bean = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Optional<Value> read = call("get" + bean, 0);
    return read.isPresent()
        ? read
        : call("is" + bean, 0).filter(value -> value.type == boolean.class);
  }

  boolean isWritable(String name) {
    String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Map.class.isAssignableFrom(raw()) || isUnknown() || call(setter, 1).isPresent();
  }

  private Type resolved(Type declared) {
    if (declared instanceof TypeVariable<?> variable && type instanceof ParameterizedType generic) {
      int position = Arrays.asList(raw().getTypeParameters()).indexOf(variable);
      return position < 0 ? Object.class : bound(generic.getActualTypeArguments()[position]);
    }
    return declared instanceof TypeVariable<?> ? Object.class : declared;
  }
}

package jp.akashi.web.facelet;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What every page may name. */
final class Names {

  /** What {@code varStatus} offers. */
  interface Round {
    int getIndex();

    int getCount();

    boolean isFirst();

    boolean isLast();
  }

  private Names() {}

  /** The beans, and what Faces offers by itself. */
  static Map<String, Value> everywhere() throws IOException, ReflectiveOperationException {
    Map<String, Value> names = new HashMap<>();
    names.put("t", Value.of(Typing.Bundle.class));
    names.put("request", Value.of(HttpServletRequest.class));
    names.put("session", Value.of(HttpSession.class));
    names.put("facesContext", Value.of(FacesContext.class));
    names.put("requestScope", Value.of(Map.class));
    names.put("param", Value.of(Map.class));
    Path classes = Path.of("target/classes");
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(path).toString().replace('/', '.').replace(".class", "");
        Class<?> type = Class.forName(name, false, Names.class.getClassLoader());
        Named named = type.getAnnotation(Named.class);
        if (named != null) {
          String given = named.value();
          names.put(
              given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given,
              Value.of(type));
        }
      }
    }
    return names;
  }
}

package jp.akashi.oscal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a tree follows the model of OSCAL. What is right is taken over into a tree of its own,
 * with its marked-up text in one spelling.
 */
final class OscalCheck {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}.\\-_]*");
  private static final Pattern UUID =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
  private static final Pattern UNKEEPABLE =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");
  private static final Map<String, Predicate<String>> FORMS =
      Map.of(
          "token", text -> TOKEN.matcher(text).matches(),
          "uuid", text -> UUID.matcher(text).matches(),
          "uri", text -> !text.isBlank() && text.chars().noneMatch(Character::isWhitespace),
          "datetime", OscalCheck::isMoment);

  private static final int LONGEST_MARKUP = 200_000;

  private final boolean xml;
  private final OscalErrors errors;
  private int depth;

  OscalCheck(boolean xml, OscalErrors errors) {
    this.xml = xml;
    this.errors = errors;
  }

  private static boolean isMoment(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException malformed) {
      return false;
    }
  }

  /** The catalogue as the model has it; every deviation is noted. */
  OscalNode check(OscalNode catalog) {
    return object(OscalModel.ROOT, catalog, OscalPlace.root(xml));
  }

  private OscalNode object(String type, OscalNode node, OscalPlace place) {
    List<OscalField> fields = OscalModel.fields(type);
    for (String name : node.names()) {
      if (fields.stream().noneMatch(field -> field.json().equals(name))) {
        errors.add(place.unknown(name), node.line(), "", "unknown", name);
      }
    }
    OscalNode checked = new OscalNode(node.line());
    for (OscalField field : fields) {
      Object value = node.value(field.json());
      if (value != null) {
        value(field, node, value, place.field(field), checked);
      } else if (field.required()) {
        errors.add(place.field(field).path(), node.line(), "", "required", field.json());
      }
    }
    return checked;
  }

  private void value(
      OscalField field, OscalNode node, Object value, OscalPlace place, OscalNode checked) {
    if (!field.many()) {
      Object one = one(field, node.line(), value, place);
      if (one != null) {
        checked.set(field.json(), one);
      }
    } else if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        Object one = one(field, node.line(), list.get(i), place.element(i));
        if (one != null) {
          all.add(one);
        }
      }
      checked.put(field.json(), all);
    } else {
      errors.add(place.path(), node.line(), "", "list");
    }
  }

  private @Nullable Object one(OscalField field, int line, Object value, OscalPlace place) {
    if (field.isObject()) {
      if (value instanceof OscalNode inside) {
        if (depth == OscalJsonReader.DEEPEST) {
          errors.add(place.path(), inside.line(), "", "tooDeep", OscalJsonReader.DEEPEST);
          return null;
        }
        depth++;
        OscalNode object = object(field.type(), inside, place);
        depth--;
        return object.names().isEmpty() && !field.required() ? null : object;
      }
      errors.add(place.path(), line, "", "object");
      return null;
    }
    if (!(value instanceof String text)) {
      errors.add(place.path(), line, shown(value), "text");
      return null;
    }
    return text(field, line, text, place);
  }

  private static String shown(Object value) {
    return value instanceof OscalJsonReader.Other other ? other.text() : "";
  }

  private @Nullable String text(OscalField field, int line, String text, OscalPlace place) {
    if (UNKEEPABLE.matcher(field.isMarkup() ? text.replace('\r', '\n') : text).find()) {
      errors.add(place.path(), line, text, "control");
      return null;
    }
    if (field.isMarkup()) {
      return markup(field, line, text, place);
    }
    Predicate<String> form = FORMS.get(field.type());
    if (form != null && !form.test(text)) {
      errors.add(place.path(), line, text, "form." + field.type());
    } else if (field.required() && text.isBlank()) {
      errors.add(place.path(), line, text, "required", field.json());
    }
    return text;
  }

  private @Nullable String markup(OscalField field, int line, String text, OscalPlace place) {
    if (text.length() > LONGEST_MARKUP) {
      errors.add(place.path(), line, text, "tooLong", LONGEST_MARKUP);
      return null;
    }
    if (field.required() && text.isBlank()) {
      errors.add(place.path(), line, text, "required", field.json());
    }
    return xml ? text : Markup.canonical(text, field.isMultiline());
  }
}

package jp.akashi.web.facelet;

import jakarta.el.ELException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.glassfish.expressly.lang.ExpressionBuilder;
import org.glassfish.expressly.parser.AstMethodArguments;
import org.glassfish.expressly.parser.Node;

/** Reads the expressions of a page as the server's own parser does, and finds their types. */
final class Typing {

  /** Stands for the bundle of texts. */
  interface Bundle {}

  private final Map<String, Value> names;
  private final Consumer<String> wrong;
  private final Consumer<String> texts;

  /**
   * Reads expressions at one place of a page.
   *
   * @param names what is known there
   * @param wrong takes what cannot work
   * @param texts takes the keys of texts that are asked for
   */
  Typing(Map<String, Value> names, Consumer<String> wrong, Consumer<String> texts) {
    this.names = names;
    this.wrong = wrong;
    this.texts = texts;
  }

  static Node parsed(String expression) {
    return ExpressionBuilder.createNode(expression);
  }

  /** The value of a text with expressions in it. */
  Value of(String text) {
    try {
      return text.contains("#{") ? of(parsed(text)) : Value.text(text);
    } catch (ELException malformed) {
      wrong.accept(malformed.getMessage());
      return Value.UNKNOWN;
    }
  }

  /** What an action such as {@code bean.act} or {@code bean.act(x)} calls. */
  void action(String text) {
    Node chain = chain(text);
    int last = chain.jjtGetNumChildren() - 1;
    Node suffix = last < 1 ? chain : chain.jjtGetChild(last);
    if (last < 1 || suffix.jjtGetNumChildren() > 0) {
      of(text);
    } else {
      Value owner = upTo(chain, last);
      check(owner, owner.call(suffix.getImage(), 0).isPresent(), suffix.getImage() + "()");
    }
  }

  /** What an input writes to. */
  void written(String text) {
    Node chain = chain(text);
    int last = chain.jjtGetNumChildren() - 1;
    if (last >= 1 && kind(chain.jjtGetChild(last)).equals("AstDotSuffix")) {
      String name = chain.jjtGetChild(last).getImage();
      Value owner = upTo(chain, last);
      check(owner, owner.isWritable(name), "writable " + name);
    }
  }

  /** The one expression of a text, without its {@code #{}}. */
  private static Node chain(String text) {
    Node all = parsed(text);
    return all.jjtGetNumChildren() == 1 && !kind(all).equals("AstValue") ? all.jjtGetChild(0) : all;
  }

  private void check(Value owner, boolean there, String what) {
    if (!there && !owner.isUnknown()) {
      wrong.accept(owner.raw().getSimpleName() + " has no " + what);
    }
  }

  private static String kind(Node node) {
    return node.getClass().getSimpleName();
  }

  private Value of(Node node) {
    return switch (kind(node)) {
      case "AstLiteralExpression" -> Value.text(node.getImage());
      case "AstString" -> Value.text(String.valueOf(node.getValue(null)));
      case "AstIdentifier" -> named(node.getImage());
      case "AstValue" -> upTo(node, node.jjtGetNumChildren());
      case "AstChoice" -> {
        of(node.jjtGetChild(0));
        yield of(node.jjtGetChild(1)).or(of(node.jjtGetChild(2)));
      }
      case "AstEqual", "AstNotEqual" -> compared(of(node.jjtGetChild(0)), of(node.jjtGetChild(1)));
      case "AstCompositeExpression", "AstDeferredExpression", "AstDynamicExpression" ->
          node.jjtGetNumChildren() == 1 ? of(node.jjtGetChild(0)) : joined(node);
      case "AstListData" -> {
        Value all = new Value(Object.class, Set.of());
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
          all = all.or(of(node.jjtGetChild(i)));
        }
        yield new Value(List.class, all.says());
      }
      case "AstNull" -> new Value(Object.class, Set.of());
      case "AstTrue", "AstFalse" -> Value.of(boolean.class);
      default -> computed(node);
    };
  }

  private Value joined(Node node) {
    Value all = Value.text("");
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      all = all.concat(of(node.jjtGetChild(i)));
    }
    return all;
  }

  private Value computed(Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      of(node.jjtGetChild(i));
    }
    return Value.of(Number.class);
  }

  private Value named(String name) {
    if (!names.containsKey(name)) {
      wrong.accept("nothing is named " + name);
    }
    return names.getOrDefault(name, Value.UNKNOWN);
  }

  /** A comparison with a word that is no constant of the enum is never true. */
  private Value compared(Value one, Value other) {
    constant(one, other);
    constant(other, one);
    return Value.of(boolean.class);
  }

  private void constant(Value typed, Value word) {
    if (typed.isEnum() && word.type() == String.class) {
      word.says().stream()
          .filter(one -> !one.contains("*") && !Value.constants(typed.raw()).contains(one))
          .forEach(one -> wrong.accept(typed.raw().getSimpleName() + " is never " + one));
    }
  }

  /** The first so many parts of {@code a.b(c)[d]}. */
  private Value upTo(Node chain, int parts) {
    Value value = of(chain.jjtGetChild(0));
    for (int i = 1; i < parts; i++) {
      value = next(value, chain.jjtGetChild(i));
    }
    return value;
  }

  private Value next(Value owner, Node suffix) {
    boolean dot = kind(suffix).equals("AstDotSuffix");
    Value name = dot ? Value.text(suffix.getImage()) : of(suffix.jjtGetChild(0));
    Node last =
        suffix.jjtGetNumChildren() == 0
            ? suffix
            : suffix.jjtGetChild(suffix.jjtGetNumChildren() - 1);
    if (last instanceof AstMethodArguments arguments) {
      return called(owner, suffix.getImage(), arguments);
    }
    if (owner.raw() == Bundle.class) {
      name.says().forEach(texts);
      return Value.of(String.class);
    }
    return dot ? read(owner, suffix.getImage()) : picked(owner);
  }

  private static Value picked(Value owner) {
    return Map.class.isAssignableFrom(owner.raw()) ? owner.argument(1) : owner.element();
  }

  private Value read(Value owner, String name) {
    check(owner, owner.property(name).isPresent(), "property " + name);
    return owner.property(name).orElse(Value.UNKNOWN);
  }

  private Value called(Value owner, String name, Node arguments) {
    int count = arguments.jjtGetNumChildren();
    Value[] given = new Value[count];
    for (int i = 0; i < count; i++) {
      given[i] = of(arguments.jjtGetChild(i));
    }
    if (name.equals("concat") && owner.raw() == String.class) {
      return owner.concat(given[0]);
    }
    check(owner, owner.call(name, count).isPresent(), name + "() of " + count);
    if (owner.raw().getSimpleName().equals("StatusWords") && name.equals("word")) {
      given[0].concat(Value.text(".")).concat(given[1]).says().forEach(texts);
    }
    List<Value> taken = owner.parameters(name, count);
    for (int i = 0; i < taken.size(); i++) {
      constant(taken.get(i), given[i]);
    }
    return owner.call(name, count).orElse(Value.UNKNOWN);
  }
}

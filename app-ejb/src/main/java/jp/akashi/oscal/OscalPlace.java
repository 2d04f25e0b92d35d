package jp.akashi.oscal;

/** Where something stands: a JSON pointer, or an XPath. */
record OscalPlace(String path, boolean xml) {

  static OscalPlace root(boolean xml) {
    return new OscalPlace("/" + OscalModel.ROOT, xml);
  }

  OscalPlace field(OscalField field) {
    if (!xml) {
      return new OscalPlace(path + "/" + field.json(), false);
    }
    if (field.isProse() || field.isValue()) {
      return this;
    }
    String wrapper = field.wrapper().isEmpty() ? "" : "/" + field.wrapper();
    return new OscalPlace(path + wrapper + (field.attribute() ? "/@" : "/") + field.xml(), true);
  }

  /** One of a list. */
  OscalPlace element(int index) {
    return new OscalPlace(xml ? path + "[" + (index + 1) + "]" : path + "/" + index, xml);
  }

  String unknown(String name) {
    return path + "/" + name;
  }
}

package jp.akashi.oscal;

/** The formats a catalogue comes in. */
public enum OscalFormat {
  JSON,
  XML
}

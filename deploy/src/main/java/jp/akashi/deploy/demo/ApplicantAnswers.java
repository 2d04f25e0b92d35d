package jp.akashi.deploy.demo;

import java.util.Map;

/** What the fictional companies answer to the questions of the edition. */
final class ApplicantAnswers {

  /**
   * A manufacturer with drawings on paper and in systems, customers, subcontractors and visitors.
   */
  static final Map<String, String> MANUFACTURER =
      Map.ofEntries(
          Map.entry("information.form", "electronic;paper"),
          Map.entry("information.received", "yes"),
          Map.entry("information.disclosed", "yes"),
          Map.entry("outsourcing", "yes"),
          Map.entry("staff.external", "yes"),
          Map.entry("visitors", "yes"),
          Map.entry("transport", "yes"),
          Map.entry("remote-work", "yes"),
          Map.entry("cloud", "yes"),
          Map.entry("web-service", "yes"),
          Map.entry("portable-media", "yes"),
          Map.entry("mobile-device", "yes"),
          Map.entry("byod", "no"),
          Map.entry("wireless", "yes"),
          Map.entry("system.networked", "yes"),
          Map.entry("system.own-application", "no"),
          Map.entry("vendor-maintenance", "yes"),
          Map.entry("ot", "yes"),
          Map.entry("applicant.type", "corporation"),
          Map.entry("agent", "no"),
          Map.entry("isms.valid", "no"),
          Map.entry("systems", "4"));

  private ApplicantAnswers() {}
}

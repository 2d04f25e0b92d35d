package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.notice.About;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.person.Role;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/**
 * What holder and body tell each other where no letter of the edition does. Holders of certificates
 * taken over have no letters here; they must be heard all the same (R27, R30), so somebody of the
 * body is asked to write to them by post.
 */
@ApplicationScoped
class HolderNotices {

  /** What the body did, as its own people call it. */
  private static final Map<String, String> ACTS =
      Map.of(
          "correction-demanded", "是正の請求",
          "correction-met", "請求した是正の確認",
          "explanation-offered", "弁明の機会の通知",
          "hearing-closed", "措置をとらないことの通知",
          "suspended", "一時停止",
          "suspension-lifted", "一時停止の解除",
          "certification-withdrawn", "取消し",
          "certification-expired", "失効");

  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("suspension.scope", "範囲");
    LABELS.put("suspended.from", "初日");
    LABELS.put("suspended.until", "最後の日");
    LABELS.put("reasons", "理由");
    LABELS.put("required.actions", "求めること");
    LABELS.put("due.date", "期限");
    LABELS.put("ended.on", "終わる日");
  }

  @Inject private Notices notices;

  /** The certification manager learns what the holder did. */
  void tellBody(Certificate certificate, String code) {
    notices.tell(
        Recipient.role(Role.CERTIFICATION_MANAGER), certificate.number().subject(), code, null);
  }

  /**
   * The holder learns of what no letter of the edition speaks of.
   *
   * @param event as {@link #ACTS} calls it
   */
  void tellHolder(Certificate certificate, String event, String code, String text) {
    tell(certificate, code, text, null);
    if (certificate.application() == null) {
      askToWrite(certificate, event, text);
    }
  }

  /** The body acted on a certificate whose holder has no letters here. */
  void actedOn(Certificate certificate, String event, TextValues values) {
    String words =
        LABELS.entrySet().stream()
            .flatMap(
                label ->
                    values.value(label.getKey(), Locale.JAPANESE).stream()
                        .map(value -> label.getValue() + "：" + value))
            .collect(Collectors.joining("\n"));
    tell(
        certificate,
        "notice.certificateActed",
        ACTS.get(event) + "\n" + words,
        values.day("due.date").orElse(null));
    askToWrite(certificate, event, words);
  }

  private void tell(Certificate certificate, String code, String text, @Nullable LocalDate due) {
    String company = CertificateRecord.company(certificate);
    if (company != null) {
      notices.tell(
          Recipient.company(company), new About(certificate.number().subject(), code, due), text);
    }
  }

  private void askToWrite(Certificate certificate, String event, String words) {
    notices.tell(
        Recipient.role(Role.CERTIFICATION_MANAGER),
        certificate.number().subject(),
        "notice.letterByPost",
        certificate.holder().name() + "　" + ACTS.get(event) + "\n" + words);
  }
}

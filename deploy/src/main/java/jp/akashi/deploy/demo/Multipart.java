package jp.akashi.deploy.demo;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form of several files (RFC 7578) as REST clients send it. */
public final class Multipart {

  private final String boundary = UUID.randomUUID().toString();
  private final List<byte[]> parts = new ArrayList<>();

  /** The date on the files for a document that follow. */
  public Multipart date(String code, LocalDate issuedOn) {
    return field(code + ".issuedOn", issuedOn.toString());
  }

  /** A field that is no file. */
  public Multipart field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  /** A file for a document. */
  public Multipart file(String code, String fileName, byte[] content) {
    return part("name=\"" + code + "\"; filename=\"" + fileName + "\"", content);
  }

  private Multipart part(String disposition, byte[] content) {
    String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n";
    parts.add(head.formatted(boundary, disposition).getBytes(StandardCharsets.UTF_8));
    parts.add(content);
    parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Media type with the boundary. */
  public String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** The body up to its end. */
  public BodyPublisher body() {
    return BodyPublishers.ofByteArray(bytes());
  }

  /** The same as bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(whole::writeBytes);
    whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }

  /** The body as far as it was made, without its end. */
  public BodyPublisher cut() {
    return BodyPublishers.ofByteArrays(parts);
  }
}

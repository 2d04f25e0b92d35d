package jp.akashi.deploy.demo;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends a person's files piece by piece, as the tus protocol 1.0.0 has it. */
public final class Piecewise {

  private final Api.Caller caller;

  public Piecewise(Api.Caller caller) {
    this.caller = caller;
  }

  /**
   * Announces a file.
   *
   * @param said its metadata: number, code, filename, issuedOn
   */
  public HttpResponse<byte[]> begin(long size, Map<String, String> said) {
    return begin(Map.of("Upload-Length", Long.toString(size), "Upload-Metadata", metadata(said)));
  }

  /** The same with headers of any kind. */
  public HttpResponse<byte[]> begin(Map<String, String> headers) {
    return call("POST", "uploads", headers, BodyPublishers.noBody());
  }

  /** Asks how much has arrived. */
  public HttpResponse<byte[]> ask(String upload) {
    return call("HEAD", path(upload), Map.of(), BodyPublishers.noBody());
  }

  /** Sends bytes from an offset on. */
  public HttpResponse<byte[]> send(String upload, long offset, BodyPublisher bytes) {
    return call(
        "PATCH",
        path(upload),
        Map.of(
            "Content-Type",
            "application/offset+octet-stream",
            "Upload-Offset",
            Long.toString(offset)),
        bytes);
  }

  public HttpResponse<byte[]> giveUp(String upload) {
    return call("DELETE", path(upload), Map.of(), BodyPublishers.noBody());
  }

  /** Sends any request; a blank version is not sent. */
  public HttpResponse<byte[]> call(
      String method, String path, Map<String, String> headers, BodyPublisher body) {
    Map<String, String> all = new HashMap<>(Map.of("Tus-Resumable", "1.0.0"));
    all.putAll(headers);
    all.values().removeIf(String::isBlank);
    return caller.exchange(method, path, all, body);
  }

  /** The address of an upload that was begun. */
  public static String address(HttpResponse<byte[]> begun) {
    return begun.headers().firstValue("Location").orElseThrow();
  }

  /** How much has arrived. */
  public static long offset(HttpResponse<byte[]> answer) {
    return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
  }

  private static String path(String upload) {
    return upload.replaceFirst("^/api/", "");
  }

  public static String metadata(Map<String, String> said) {
    return said.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + " "
                    + Base64.getEncoder()
                        .encodeToString(e.getValue().getBytes(StandardCharsets.UTF_8)))
        .collect(Collectors.joining(","));
  }
}

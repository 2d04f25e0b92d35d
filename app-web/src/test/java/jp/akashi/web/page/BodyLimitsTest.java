package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a body may be, in megabytes. */
class BodyLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "/verify, application/x-www-form-urlencoded, 4",
    "/verify, multipart/form-data; boundary=x, 12",
    "/app/documents, application/x-www-form-urlencoded, 4",
    "/app/documents, multipart/form-data; boundary=x, 51",
    "/api/applications/A-2026-00001, application/json, 4",
    "/api/certificates/taken-over, multipart/form-data; boundary=x, 4",
    "/api/public/verification, application/pdf, 24",
    "/api/edition-files/tics-2024, application/octet-stream, 24",
    "/api/cases/A-2026-00001/documents/A04/file, application/octet-stream, 2098",
    "/api/cases/A-2026-00001/documents/files, multipart/form-data; boundary=x, 2098",
    "/api/uploads/6f1b, application/offset+octet-stream, 2098",
    "/api/uploads, , 2098",
    "/api/uploadsx, , 4",
    "/api/cases/A-2026-00001/documents/A04/return, application/json, 4",
    "/app/api/uploads/x, , 4"
  })
  void dependsOnWhereItGoes(String path, String type, long megabytes) {
    assertThat(BodyLimits.most(path, type) >> 20).isEqualTo(megabytes);
  }
}

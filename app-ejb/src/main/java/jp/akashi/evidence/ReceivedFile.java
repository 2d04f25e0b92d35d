package jp.akashi.evidence;

import java.time.LocalDate;
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that arrived whole and lies encrypted in the store.
 *
 * @param companyId whose file it is
 * @param name file name as shown, cleaned by {@link FileName}
 * @param format by its content
 * @param issuedOn date on the document as the applicant gave it, or null
 * @param scan never INFECTED
 * @param upload the upload it came by, or null
 */
public record ReceivedFile(
    long companyId,
    String name,
    DocumentFormat format,
    @Nullable LocalDate issuedOn,
    FileLook look,
    ScanResult scan,
    StoredFile stored,
    @Nullable String upload) {}

package jp.akashi.evidence;

import java.time.LocalDate;
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that arrived whole and lies encrypted in the store.
 *
 * @param code of the document it is for
 * @param name file name as shown, cleaned by {@link FileName}
 * @param format by its content
 * @param issuedOn date on the document as the applicant gave it, or null
 * @param scan never INFECTED
 * @param compared whether whom it shows is compared with the applicant's entry
 * @param place what it is to become among the files of its document
 * @param upload the upload it came by, or null
 */
public record ReceivedFile(
    String code,
    String name,
    DocumentFormat format,
    @Nullable LocalDate issuedOn,
    FileLook look,
    ScanResult scan,
    boolean compared,
    StoredFile stored,
    FilePlace place,
    @Nullable String upload) {}

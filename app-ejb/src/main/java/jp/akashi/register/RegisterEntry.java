package jp.akashi.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.certificate.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of a certification: exactly what the holder agreed to at application, copied
 * when it was published. Number, term and state are always public.
 */
@Entity
@Table(name = "register_entry")
public final class RegisterEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_entry_seq")
  @SequenceGenerator(
      name = "register_entry_seq",
      sequenceName = "register_entry_seq",
      allocationSize = 50)
  private Long id;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "certificate_id")
  private Certificate certificate;

  @Column(name = "holder")
  private @Nullable String holder;

  @Column(name = "kana")
  private @Nullable String kana;

  @Column(name = "corporate_number")
  private @Nullable String corporateNumber;

  @Column(name = "prefecture")
  private @Nullable String prefecture;

  @Column(name = "address")
  private @Nullable String address;

  @Column(name = "edition", nullable = false)
  private String edition;

  @ElementCollection
  @CollectionTable(name = "register_site", joinColumns = @JoinColumn(name = "register_entry_id"))
  @OrderColumn(name = "position")
  @Column(name = "site")
  private List<String> sites = new ArrayList<>();

  @Version private int version;

  protected RegisterEntry() {}

  public RegisterEntry(Certificate certificate, Published published) {
    this.certificate = certificate;
    this.holder = published.holder();
    this.kana = published.kana();
    this.corporateNumber = published.corporateNumber();
    this.prefecture = published.prefecture();
    this.address = published.address();
    this.edition = certificate.edition();
    this.sites.addAll(published.sites());
  }

  /** The fields that need consent; null or empty where it was not given. */
  public record Published(
      @Nullable String holder,
      @Nullable String kana,
      @Nullable String corporateNumber,
      @Nullable String prefecture,
      @Nullable String address,
      List<String> sites) {}

  public Long id() {
    return id;
  }

  public Certificate certificate() {
    return certificate;
  }

  public Published published() {
    return new Published(holder, kana, corporateNumber, prefecture, address, List.copyOf(sites));
  }

  public String edition() {
    return edition;
  }
}

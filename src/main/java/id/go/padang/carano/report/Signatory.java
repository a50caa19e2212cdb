package id.go.padang.carano.report;

/**
 * Who signs, as entered for one print; what is empty stays a dotted blank.
 *
 * @param placeAndDate as in {@code Padang, 3 Agustus 2026}
 * @param pangkat rank and grade, as in {@code Pembina Tk. I (IV/b)}
 */
public record Signatory(String placeAndDate, String jabatan, String name, String pangkat, String nip) {

    public static final Signatory BLANK = new Signatory("", "", "", "", "");

    public Signatory {
        placeAndDate = placeAndDate.strip();
        jabatan = jabatan.strip();
        name = name.strip();
        pangkat = pangkat.strip();
        nip = nip.strip();
    }
}

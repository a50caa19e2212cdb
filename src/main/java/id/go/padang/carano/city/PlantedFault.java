package id.go.padang.carano.city;

/**
 * A contradiction between registers that stands there on purpose.
 *
 * @param nik of the person as the file writes it; of a parcel its nomor_bidang
 */
public record PlantedFault(String rule, String dataset, String nik) {}

package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;

/**
 * An area that is like another one in size and structure of the population.
 *
 * @param distance 0 for alike; in standard deviations over the areas of the level
 * @param population persons
 * @param childShare persons under 15, per cent
 * @param oldShare persons of 65 and more, per cent
 * @param familySize persons per KK
 */
public record SimilarArea(
        KodeWilayah kode, double distance, long population, double childShare, double oldShare, double familySize) {}

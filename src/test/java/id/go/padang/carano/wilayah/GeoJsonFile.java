package id.go.padang.carano.wilayah;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Boundary files for tests, made from the schematic shapes; each feature is a text that a test may change. */
public final class GeoJsonFile {

    private final List<String> features = new ArrayList<>();

    private GeoJsonFile() {}

    /** @param code what stands in the property {@code kode} of a kelurahan */
    public static GeoJsonFile of(List<Shape> shapes, Function<KodeWilayah, String> code) {
        var file = new GeoJsonFile();
        for (Shape shape : shapes) {
            var json = shape.geoJson();
            file.features.add(
                    "{\"type\":\"Feature\",\"properties\":{\"nama\":\"<img src=x onerror=alert(1)>\",\"kode\":\""
                            + code.apply(shape.kode()) + "\"},\"geometry\":"
                            + json.substring(json.indexOf("\"geometry\":") + 11));
        }
        return file;
    }

    public static GeoJsonFile of(List<Shape> shapes) {
        return of(shapes, KodeWilayah::value);
    }

    GeoJsonFile replace(int number, String from, String to) {
        features.set(number - 1, features.get(number - 1).replace(from, to));
        return this;
    }

    GeoJsonFile geometry(int number, String geometry) {
        var feature = features.get(number - 1);
        features.set(number - 1, feature.substring(0, feature.indexOf("\"geometry\":") + 11) + geometry + "}");
        return this;
    }

    String geometryOf(int number) {
        var feature = features.get(number - 1);
        return feature.substring(feature.indexOf("\"geometry\":") + 11, feature.length() - 1);
    }

    GeoJsonFile remove(int number) {
        features.remove(number - 1);
        return this;
    }

    GeoJsonFile repeat(int number, int times) {
        IntStream.range(0, times).forEach(i -> features.add(features.get(number - 1)));
        return this;
    }

    public String text() {
        return "{\"type\":\"FeatureCollection\",\"name\":\"batas\",\"features\":[\n" + String.join(",\n", features)
                + "\n]}";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}

package id.go.padang.carano.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.Resource;
import net.sf.jasperreports.repo.StreamRepositoryService;
import org.jspecify.annotations.Nullable;

/** The only shelf letters are made from: our own templates on the class path, and the JDK's sRGB profile. */
final class OwnResources implements StreamRepositoryService {

    static final String SRGB = "jdk:sRGB.icc";
    private static final String SHELF = "reports/";

    @Override
    public @Nullable InputStream getInputStream(String location) {
        if (location.equals(SRGB)) {
            return new ByteArrayInputStream(
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        return location.startsWith(SHELF) ? OwnResources.class.getResourceAsStream("/" + location) : null;
    }

    @Override
    public @Nullable Resource getResource(String location) {
        return null;
    }

    @Override
    public <K extends Resource> @Nullable K getResource(String location, Class<K> kind) {
        var stream = getInputStream(location);
        if (stream == null || !kind.isAssignableFrom(InputStreamResource.class)) {
            return null;
        }
        var resource = new InputStreamResource();
        resource.setInputStream(stream);
        return kind.cast(resource);
    }

    @Override
    public void saveResource(String location, Resource resource) {
        throw new UnsupportedOperationException("templates are not written at run time");
    }

    @Override
    public OutputStream getOutputStream(String location) {
        throw new UnsupportedOperationException("templates are not written at run time");
    }

    /** The bytes of the emblem, from the class path or else from a file; a {@link ReportProblem} when it is in neither. */
    static byte[] emblem(String location) {
        try (InputStream own = OwnResources.class.getResourceAsStream("/" + location)) {
            return own != null ? own.readAllBytes() : Files.readAllBytes(Path.of(location));
        } catch (IOException | IllegalArgumentException e) {
            throw new ReportProblem("report.problem.emblem", location, e);
        }
    }
}

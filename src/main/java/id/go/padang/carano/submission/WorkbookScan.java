package id.go.padang.carano.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A first walk through a workbook, before anything is believed: that it stays within limits when unpacked, that no
 * part of it declares entities, and what its sheets hide or merge.
 */
final class WorkbookScan {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_TEXT = 160L * 1024 * 1024;
    private static final String SHEETS = "xl/worksheets/";
    private static final String TEXTS = "xl/sharedstrings.xml";

    private final Map<String, SheetScan> sheets = new HashMap<>();
    private final Map<String, String> partById = new HashMap<>();

    private WorkbookScan() {}

    static WorkbookScan of(byte[] workbook) {
        var scan = new WorkbookScan();
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw bomb();
            }
            if (parts.stream().anyMatch(part -> part.getGeneralPurposeBit().usesEncryption())) {
                throw new FileProblemException("file.old_workbook");
            }
            if (parts.stream().map(WorkbookScan::name).distinct().count() < parts.size()) {
                throw new FileProblemException("file.workbook_broken");
            }
            if (parts.stream().noneMatch(part -> name(part).equals("[content_types].xml"))
                    || parts.stream().noneMatch(part -> name(part).startsWith(SHEETS))) {
                throw new FileProblemException("file.not_workbook");
            }
            var budget = new Budget();
            for (ZipArchiveEntry part : parts) {
                scan.read(part, budget.of(zip.getInputStream(part), part.getCompressedSize(), limit(part)));
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw problem(e);
        }
        return scan;
    }

    /** What the sheet of a relation id hides and merges. */
    Optional<SheetScan> sheet(String id) {
        return Optional.ofNullable(partById.get(id)).map(sheets::get);
    }

    /** A fault of ours passes; everything else a reader stumbles over is a damaged workbook. */
    static FileProblemException problem(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileProblemException problem) {
                return problem;
            }
        }
        var broken = new FileProblemException("file.workbook_broken");
        broken.initCause(e);
        return broken;
    }

    static FileProblemException bomb() {
        return new FileProblemException("file.bomb");
    }

    private void read(ZipArchiveEntry part, InputStream content) throws IOException, XMLStreamException {
        var name = name(part);
        if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
            sheets.put(name, SheetScan.of(content));
        } else if (name.startsWith("xl/_rels/") && name.endsWith(".rels")) {
            readRelations(content);
        } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
            SafeXml.requireNoDeclarations(content);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void readRelations(InputStream content) throws XMLStreamException {
        var xml = SafeXml.open(content);
        while (xml.hasNext()) {
            if (SafeXml.startsElement(xml) && xml.getLocalName().equals("Relationship")) {
                var target = xml.getAttributeValue(null, "Target");
                var id = xml.getAttributeValue(null, "Id");
                if (id != null && target != null) {
                    var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    partById.put(id, path.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static long limit(ZipArchiveEntry part) {
        return name(part).equals(TEXTS) ? MOST_TEXT : Long.MAX_VALUE;
    }

    private static String name(ZipArchiveEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }
}

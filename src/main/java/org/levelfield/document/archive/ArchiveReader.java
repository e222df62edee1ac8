package org.levelfield.document.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Attachment;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Document.Pages;
import org.levelfield.document.EntryName;
import org.levelfield.document.Places;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/**
 * Reads ZIP archives. What is left out is told as a notice:
 *
 * <ul>
 *   <li>{@code encrypted}: an entry needs a password
 *   <li>{@code damaged}: an entry is not what the archive says of it
 *   <li>{@code unsafe-name}: an entry's name leads out of the archive; its file is read under a cleaned name
 *   <li>{@code link-not-followed}: an entry is a link
 *   <li>{@code file-too-large}: an entry unpacks to more than one file may
 *   <li>{@code same-name}: two entries bear one name; both are read, the later under a number
 *   <li>{@code not-supported}: an entry is packed in a way not known
 *   <li>{@code empty-pack}: the archive holds folders only
 * </ul>
 */
public final class ArchiveReader {

    private final Spool spool;
    private final List<Attachment> files = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int locked;
    private @Nullable UnreadableException refused;

    private ArchiveReader(Spool spool) {
        this.spool = spool;
    }

    /**
     * Takes all files out of an archive.
     *
     * @throws UnreadableException with the code {@code damaged} if its directory cannot be read, {@code empty-pack} if it
     *     holds nothing at all, {@code encrypted} if all it holds is locked, {@code too-large} if it unpacks to more than
     *     the spool allows
     * @throws IOException if the file cannot be opened
     */
    public static Content read(Path file, Spool spool) throws UnreadableException, IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new ArchiveReader(spool).read(zip);
        } catch (ZipException | EOFException | RuntimeException e) {
            // The library answers a broken directory with exceptions of many kinds.
            throw damaged();
        }
    }

    private Content read(ZipFile zip) throws UnreadableException, IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.isEmpty()) {
            throw new UnreadableException("empty-pack", "is an archive that holds nothing; ask for a new copy of it");
        }
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                take(zip, entry);
            }
        }
        if (files.isEmpty() && refused != null) {
            throw refused;
        }
        if (files.isEmpty() && locked > 0) {
            throw new UnreadableException("encrypted", "needs a password; unpack it with that and name the folder");
        }
        if (files.isEmpty() && notices.isEmpty()) {
            notices.add(Notice.of("empty-pack", "is an archive that holds no document; ask for a new copy of it"));
        }
        // As in a folder, so that a pack reads alike before and after it is packed.
        files.sort(Comparator.comparing(Attachment::name));
        return new Content("", List.of(), Pages.NONE, Places.NONE, notices, files);
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws UnreadableException, IOException {
        String raw = EntryCharset.name(entry);
        if (Clutter.is(raw)) {
            return;
        }
        EntryName cleaned = EntryName.of(raw);
        if (entry.isUnixSymlink()) {
            tell("link-not-followed", cleaned, "is a link, which was not followed; ask for the file itself");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            locked++;
            tell("encrypted", cleaned, "needs a password; unpack it with that and name the folder");
        } else if (!zip.canReadEntryData(entry)) {
            tell("not-supported", cleaned, "is packed in a way not known; unpack it and name the folder");
        } else {
            if (cleaned.unsafe()) {
                tell("unsafe-name", cleaned, "had a name that leads out of the archive; it was read under this one");
            }
            copy(zip, entry, cleaned);
        }
    }

    private void copy(ZipFile zip, ZipArchiveEntry entry, EntryName cleaned) throws UnreadableException, IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            Path copy = spool.put(new CheckedInputStream(in, sum));
            if (sum.getValue() != entry.getCrc() || Files.size(copy) != entry.getSize()) {
                tell("damaged", cleaned, "is not what the archive says of it and was not read; ask for a new copy");
                return;
            }
            files.add(new Attachment(unique(cleaned), copy));
        } catch (UnreadableException e) {
            if (!e.code().equals(Spool.LARGE_FILE)) {
                throw e;
            }
            refused = e;
            tell(e.code(), cleaned, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            tell("damaged", cleaned, "is damaged and was not read; ask for a new copy");
        }
    }

    private String unique(EntryName cleaned) {
        String name = EntryName.unlike(cleaned.name(), names);
        if (!name.equals(cleaned.name())) {
            tell("same-name", cleaned, "is there more than once; each was read, the later ones under a number");
        }
        return name;
    }

    private void tell(String code, EntryName entry, String message) {
        notices.add(Notice.of(code, "holds '" + entry.name() + "', which " + message));
    }

    private static UnreadableException damaged() {
        return new UnreadableException("damaged", "is a damaged archive; ask for a new copy of it");
    }
}

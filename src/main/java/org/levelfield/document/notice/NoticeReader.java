package org.levelfield.document.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.Charsets;
import org.levelfield.document.Content;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;

/** Reads published notices: their texts, and what they say in fields of their own. Notices have no pages. */
public final class NoticeReader {

    /** Far more than any notice; what is larger is the data of a portal, to be split first. */
    private static final long LARGEST = 32L << 20;

    private static final Pattern ENCODING =
            Pattern.compile("\\A[^<]{0,9}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private NoticeReader() {}

    /**
     * Reads a file of notices. One that holds none in spite of how it begins holds no text.
     *
     * @throws UnreadableException if it is broken ({@code damaged}), declares a document type ({@code unsafe}), or is
     *     larger or deeper than notices are ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        String text = text(file);
        TextBuilder builder = new TextBuilder();
        List<TenderNotice> notices = new ArrayList<>();
        if (text.startsWith("<")) {
            xml(text, builder, notices);
        } else {
            JsonTree.read(
                    text, release -> notices.add(OcdsNotice.read(release, new NoticeText(builder, new OcdsLayout()))));
        }
        return Content.ofPublished(builder, notices);
    }

    /**
     * Reads a file of notices one by one, each with a text of its own, so that of many in one file no more than one is
     * held at a time.
     *
     * @param wanted which of them, by their position, from 0; the others are passed over, which costs little
     * @param taker takes what is read of each notice, in the order of the file; of a broken file those before the break
     * @throws UnreadableException as {@link #read}
     * @throws IOException if its bytes cannot be had
     */
    public static void each(Path file, IntPredicate wanted, ObjIntConsumer<Content> taker)
            throws UnreadableException, IOException {
        String text = text(file);
        if (text.startsWith("<")) {
            TextBuilder builder = new TextBuilder();
            List<TenderNotice> notices = new ArrayList<>();
            xml(text, builder, notices);
            if (!notices.isEmpty() && wanted.test(0)) {
                taker.accept(Content.ofPublished(builder, notices), 0);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        JsonTree.read(text, release -> {
            int position = next.getAndIncrement();
            if (wanted.test(position)) {
                TextBuilder builder = new TextBuilder();
                TenderNotice notice = OcdsNotice.read(release, new NoticeText(builder, new OcdsLayout()));
                taker.accept(Content.ofPublished(builder, List.of(notice)), position);
            }
        });
    }

    private static String text(Path file) throws UnreadableException, IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableException(
                    "too-large", "is a notice of more than " + (LARGEST >> 20) + " MB; split it by release");
        }
        byte[] bytes = Files.readAllBytes(file);
        return Charsets.decode(bytes, declared(bytes)).stripLeading();
    }

    private static void xml(String text, TextBuilder builder, List<TenderNotice> notices) throws UnreadableException {
        Node root = XmlTree.read(text);
        Optional<Node> form = TedNotice.form(root);
        if (form.isPresent()) {
            notices.add(TedNotice.read(root, form.get(), new NoticeText(builder, new TedLayout())));
        } else if (root.at("ProcurementProject").isPresent()
                || root.at("ProcurementProjectLot").isPresent()) {
            EformsLayout layout = new EformsLayout();
            notices.add(EformsNotice.read(root, new NoticeText(builder, layout), layout));
        }
    }

    /** The charset that a file of XML names; its letters are plain so far. */
    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 300), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher named = ENCODING.matcher(head);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}

package org.clausebook.render;

import java.util.List;
import java.util.Optional;
import org.clausebook.compose.Document;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.RunCases;
import org.clausebook.model.text.Style;

/** Writes runs of text as markup; how a link is written is the output's own. */
public abstract class RunMarkup implements RunCases<Markup> {

    protected final Document document;
    protected final Markup out = new Markup();

    /** Starts with nothing written. */
    protected RunMarkup(Document document) {
        this.document = document;
    }

    /** What has been written. */
    public final String written() {
        return out.toString();
    }

    /** Writes a link; {@code href} is within the document or an allowed address. */
    protected abstract void link(String href, List<Run> runs);

    /** Where a reference leads, if anywhere. */
    protected Optional<String> href(Run.Ref ref) {
        return document.target(ref.to())
                .filter(target -> target.startsWith("#") || WebAddress.isAllowed(target));
    }

    protected final Markup runs(List<Run> runs) {
        runs.forEach(run -> run.on(this));
        return out;
    }

    @Override
    public Markup text(Run.Text text) {
        out.text(text.text());
        return out;
    }

    @Override
    public Markup hole(Run.Hole hole) {
        throw new IllegalStateException("a setting is still open: " + hole.setting());
    }

    @Override
    public Markup ref(Run.Ref ref) {
        Optional<String> href = href(ref);
        if (href.isPresent()) {
            link(href.get(), ref.words());
            return out;
        }
        return runs(ref.words());
    }

    @Override
    public Markup styled(Run.Styled styled) {
        String tag = styled.style() == Style.STRONG ? "strong" : "em";
        out.open(tag);
        runs(styled.runs());
        out.close(tag);
        return out;
    }

    @Override
    public Markup link(Run.Link link) {
        String address = PlainText.of(link.href());
        if (WebAddress.isAllowed(address)) {
            link(address, link.runs());
            return out;
        }
        return runs(link.runs());
    }

    @Override
    public Markup marked(Run.Marked marked) {
        String tag =
                switch (marked.mark()) {
                    case ADDED, MOVED_HERE -> "ins";
                    case REMOVED, MOVED_AWAY -> "del";
                    case PARTED, JOINED -> "span";
                };
        boolean seam = tag.equals("span");
        out.open(tag, seam ? Attributes.css("seam") : Attributes.none());
        beforeMarked(marked.mark());
        runs(marked.runs());
        if (!seam) {
            afterMarked();
        }
        out.close(tag);
        return out;
    }

    /** Writes the sign that says what a comparison marks here, seen and spoken. */
    protected abstract void beforeMarked(Mark mark);

    /** Writes where it ends, for those who hear it. */
    protected void afterMarked() {}
}

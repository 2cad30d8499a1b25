package org.clausebook.compose;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Related;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Condition;
import org.clausebook.model.source.Confirmation;
import org.clausebook.model.source.Contact;
import org.clausebook.model.source.Contents;
import org.clausebook.model.source.Control;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.CoverLine;
import org.clausebook.model.source.Crest;
import org.clausebook.model.source.DateStyle;
import org.clausebook.model.source.FormKind;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Readers;
import org.clausebook.model.source.SettingClass;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.source.SettingValue;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.SourceKind;
import org.clausebook.model.source.Start;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block.Group.Kind;
import org.clausebook.model.text.Run;

/**
 * A numbered policy with every kind of block, cover line, reference and form, and variations of it.
 */
public final class Samples {
    /** Of a document that is neither a draft nor has a check code. */
    public static final Imprint IMPRINT = new Imprint(false, Optional.empty());

    private static final String CREST =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 140\" width=\"120\" height=\"140\">"
                    + "<path d=\"M10 8H110V78C110 106 86 124 60 134C34 124 10 106 10 78Z\" fill=\"#1d4f91\"/>"
                    + "<path d=\"M16 68C26 60 36 60 46 68S66 76 76 68S96 60 104 68\" fill=\"none\""
                    + " stroke=\"#9fd0ee\" stroke-width=\"6\"/></svg>";

    private final SampleText s;
    private Start start = Start.COVER;
    private Numbering numbering = Numbering.DECIMAL;
    private ControlStyle control = ControlStyle.TABLE;
    private Optional<List<CoverLine>> cover = Optional.empty();
    private boolean contents = true;
    private boolean asReceived;
    private boolean federation;
    private boolean settings = true;
    private String colour = "#1d4f91";

    private Samples(UnaryOperator<String> dress) {
        this.s = new SampleText(dress);
    }

    /** The sample as it is. */
    public static Samples plain() {
        return new Samples(UnaryOperator.identity());
    }

    /** The sample with each of its words changed. */
    public static Samples dressed(UnaryOperator<String> dress) {
        return new Samples(dress);
    }

    public Samples start(Start how) {
        start = how;
        return this;
    }

    public Samples numbering(Numbering scheme) {
        numbering = scheme;
        return this;
    }

    public Samples control(ControlStyle style) {
        control = style;
        return this;
    }

    public Samples colour(String colourOfTheSchool) {
        colour = colourOfTheSchool;
        return this;
    }

    public Samples withoutContents() {
        contents = false;
        return this;
    }

    public Samples asReceived() {
        asReceived = true;
        return this;
    }

    public Samples federation() {
        federation = true;
        return this;
    }

    /** A policy whose record names no role and no place for a form. */
    public Samples withoutSettings() {
        settings = false;
        return this;
    }

    /** A cover with a line of every kind. */
    public Samples everyCoverLine() {
        cover =
                Optional.of(
                        List.of(
                                new CoverLine.Show("crest"),
                                new CoverLine.Show("name"),
                                new CoverLine.Show("motto"),
                                new CoverLine.Words(placed("Part of the Fernhill family")),
                                new CoverLine.Verse(
                                        placed("Many small lamps light a hall."),
                                        Optional.of(placed("School song, line 3"))),
                                new CoverLine.Show("title"),
                                new CoverLine.Show("postal"),
                                new CoverLine.Show("telephone"),
                                new CoverLine.Show("website"),
                                new CoverLine.Show("approved"),
                                new CoverLine.Show("edition"),
                                new CoverLine.Show("in-force")));
        return this;
    }

    private Placed<String> placed(String text) {
        return new Placed<>(s.word(text), SampleText.AT);
    }

    public Numbered numbered() {
        boolean shown = numbering == Numbering.DECIMAL || numbering == Numbering.HUNDREDS;
        Policy policy = policy();
        Map<Address, String> numbers = new LinkedHashMap<>(s.numbers());
        if (!shown) {
            numbers.keySet().removeIf(key -> !key.clause().startsWith("section/") && !label(key));
        }
        return new Numbered(policy, numbers);
    }

    private boolean label(Address key) {
        return s.numbers().get(key).startsWith("(");
    }

    private Policy policy() {
        List<Run> title = s.runs("Phones and Messages Policy");
        return new Policy(
                "riverside",
                "devices",
                "en-GB",
                title,
                issuers(),
                LocalDate.of(2026, 9, 1),
                Readers.PUBLIC,
                asReceived,
                layout(),
                controlLines(),
                Map.of(
                        "title", title,
                        "in-force", s.runs("1 September 2026"),
                        "nation", s.runs("England"),
                        "edition", s.runs("4.0"),
                        "review", s.runs("1 July 2027")),
                opening(),
                body(),
                settings ? settings() : Map.of(),
                List.of(),
                sources(),
                related(),
                forms(),
                Next.UNSET,
                SampleText.AT);
    }

    private List<ControlLine> controlLines() {
        return List.of(
                new ControlLine(s.runs("Version"), s.runs("4.0")),
                new ControlLine(s.runs("Approved"), s.runs("8 July 2026, minute 26/31")),
                new ControlLine(s.runs("Applies from"), s.runs("1 September 2026")));
    }

    private List<Issuer> issuers() {
        Issuer riverside = issuer("riverside", "Riverside Primary School", "Steady as the river");
        return federation
                ? List.of(
                        riverside, issuer("valley", "Valley Primary School", "Rooted and growing"))
                : List.of(riverside);
    }

    private Issuer issuer(String id, String name, String motto) {
        Crest crest =
                new Crest(
                        placed("crest.svg"),
                        Crest.Kind.SVG,
                        Base64.getEncoder().encodeToString(CREST.getBytes(StandardCharsets.UTF_8)));
        return new Issuer(
                id,
                s.word(name),
                new Brand(
                        Optional.of(crest),
                        Optional.of(s.word(motto)),
                        Optional.of(new Placed<>(colour, SampleText.AT))),
                Optional.of(office()),
                Optional.empty());
    }

    /** The school office. */
    public Contact office() {
        return new Contact(
                "office",
                Optional.empty(),
                List.of(s.word("Mill Lane"), s.word("Fernhill"), s.word("FH1 2AB")),
                Optional.of(s.word("01632 960101")),
                Optional.of(s.word("01632 960109")),
                Optional.of(s.word("office@riverside.example")),
                Optional.of("https://riverside.example"),
                Optional.of(s.word("8.30 to 4, Monday to Friday")),
                SampleText.AT);
    }

    private Layout layout() {
        return new Layout(
                Optional.of(start),
                cover,
                Optional.of(
                        new Control(
                                control,
                                Optional.of(placed("About this document")),
                                Optional.empty())),
                contents ? Optional.of(new Contents(placed("Contents"), 2)) : Optional.empty(),
                Optional.of(numbering),
                Optional.of(DateStyle.DAY));
    }

    private List<Node> opening() {
        return List.of(
                s.section(
                        "equality",
                        "",
                        "Equality",
                        s.clause(
                                "common/equality",
                                s.paragraph(
                                        "common/equality#who",
                                        "",
                                        s.strong("Everyone is welcome."),
                                        " Ask the school office for this document in another"
                                                + " format."))));
    }

    private List<Node> body() {
        return List.of(
                s.clause(
                        "common/issuer",
                        s.paragraph(
                                "common/issuer#who",
                                "",
                                "The governing body issues this policy after talking with staff and"
                                        + " families.")),
                definitions(),
                accounts(),
                new Node.Part(
                        "staff",
                        s.runs("For staff"),
                        List.of("staff"),
                        Readers.PUBLIC,
                        false,
                        List.of(devices())),
                s.section(
                        "help",
                        "",
                        "Where to get help",
                        s.clause(
                                "common/help",
                                s.paragraph(
                                        "common/help#who",
                                        "",
                                        "Speak to the designated safeguarding lead. ",
                                        s.ref("policy/social-media", "Social Media Policy"),
                                        " says more."))));
    }

    private Node definitions() {
        return s.section(
                "words",
                "1",
                "What our words mean",
                new Node.Definitions(
                        List.of(
                                s.definition(
                                        "common/device",
                                        "device",
                                        s.paragraph(
                                                "common/device#what",
                                                "",
                                                "anything that can send or show a message: a phone,"
                                                        + " a watch, a tablet.")),
                                s.definition(
                                        "common/message",
                                        "message",
                                        s.paragraph(
                                                "common/message#what",
                                                "",
                                                "words, pictures or sound sent to anyone.")))));
    }

    private Node accounts() {
        return s.section(
                "accounts",
                "2",
                "Accounts and passwords",
                s.clause(
                        "staff/passwords",
                        s.paragraph(
                                "staff/passwords#own",
                                "2.1",
                                "Every adult keeps each password private and changes it when the"
                                        + " headteacher asks. Nobody lends an account, not for a"
                                        + " moment and not to a colleague who is trusted."),
                        s.paragraph(
                                "staff/passwords#lost",
                                "2.2",
                                "A password that may be known to others is reported the same day"
                                        + " (see ",
                                s.ref("staff/report#how", "paragraph 2.3.1"),
                                "). What is reported:"),
                        s.bullets(
                                "staff/passwords#what",
                                s.item(
                                        "staff/passwords#account",
                                        s.runs(
                                                "which account it is; ",
                                                s.strong("never"),
                                                " the password;")),
                                s.item(
                                        "staff/passwords#when",
                                        s.runs("when it was last used:"),
                                        s.bullets(
                                                "staff/passwords#where",
                                                s.item(
                                                        "staff/passwords#school",
                                                        s.runs("at school, or")),
                                                s.item(
                                                        "staff/passwords#home",
                                                        s.runs("at home."))))),
                        s.group(
                                "staff/passwords#note",
                                Kind.NOTE,
                                s.paragraph(
                                        "staff/passwords#star",
                                        "",
                                        "* A code sent to a phone counts as a password."))),
                s.section(
                        "reporting",
                        "2.3",
                        "Reporting",
                        s.clause(
                                "staff/report",
                                s.paragraph(
                                        "staff/report#how",
                                        "2.3.1",
                                        "Whoever sees a message that harms a child:"),
                                s.steps(
                                        "staff/report#steps",
                                        s.item(
                                                "staff/report#stop",
                                                s.runs("does not pass it on;"),
                                                s.paragraph(
                                                        "staff/report#stop-even",
                                                        "",
                                                        "not even to a colleague;")),
                                        s.item(
                                                "staff/report#tell",
                                                s.runs("tells the headteacher;")),
                                        s.item(
                                                "staff/report#write",
                                                s.runs("writes down what was seen."))),
                                s.group(
                                        "staff/report#quote",
                                        Kind.QUOTE,
                                        s.paragraph(
                                                "staff/report#said",
                                                "",
                                                "“Anyone can make a report.” ",
                                                s.slant("Device guidance"),
                                                " ",
                                                s.link(
                                                        "https://guidance.example/devices?a=1&b=2",
                                                        "on the web"))))));
    }

    private Node devices() {
        return s.section(
                "devices",
                "3",
                "Devices",
                s.clause(
                        "staff/devices",
                        s.paragraph(
                                "staff/devices#rest",
                                "3.1",
                                "Phones stay away from lessons; ",
                                s.ref("section/accounts", "section 2"),
                                " and ",
                                s.ref("source/device-guidance-2025", "Device guidance 2025"),
                                " say why."),
                        s.table(
                                "staff/devices#table",
                                "Who|Where|When",
                                "Staff|Staff room|At break and after the school day",
                                "Visitors|School office|Never in a classroom"),
                        s.terms(
                                "staff/devices#kinds",
                                s.term(
                                        "staff/devices#watch",
                                        "Smart watch",
                                        s.runs("counts as a phone.")))));
    }

    private Map<String, Setting> settings() {
        return Map.of(
                "head", setting("head", SettingType.TERM, "headteacher"),
                "class-teacher", setting("class-teacher", SettingType.TERM, "class teacher"),
                "return-to", setting("return-to", SettingType.TEXT, "the school office"),
                "return-by", setting("return-by", SettingType.DATE, "2026-09-25"),
                "kept-until",
                        setting("kept-until", SettingType.TEXT, "until the next form replaces it"));
    }

    private Setting setting(String name, SettingType type, String value) {
        String said = type == SettingType.DATE ? value : s.word(value);
        return new Setting(
                new SettingKind(
                        name,
                        type,
                        SettingClass.DETAIL,
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        SampleText.AT),
                new SettingValue(
                        List.of(new Placed<>(said, SampleText.AT)),
                        Optional.empty(),
                        Optional.empty(),
                        SampleText.AT),
                "riverside");
    }

    private List<Source> sources() {
        return List.of(
                source(
                        "device-guidance-2025",
                        "Devices in schools 2025",
                        Optional.of("https://guidance.example/devices"),
                        Optional.of(
                                new Confirmation(
                                        "policy adviser",
                                        LocalDate.of(2026, 6, 12),
                                        "https://guidance.example/devices"))),
                source("records-act", "Records Act 1999", Optional.empty(), Optional.empty()));
    }

    private Source source(
            String id, String title, Optional<String> address, Optional<Confirmation> confirmed) {
        return new Source(
                id,
                s.word(title),
                s.word(title),
                SourceKind.GUIDANCE,
                List.of("england"),
                Condition.ALWAYS,
                Optional.of(LocalDate.of(2025, 9, 1)),
                Optional.empty(),
                address,
                confirmed,
                Optional.empty(),
                SampleText.AT);
    }

    private List<Related> related() {
        return List.of(
                new Related(s.runs("Behaviour policy"), Optional.empty(), Optional.empty()),
                new Related(
                        s.runs("Social Media Policy"),
                        Optional.empty(),
                        Optional.of("social-media")),
                new Related(
                        s.runs("Complaints"),
                        Optional.of("https://riverside.example/complaints"),
                        Optional.empty()));
    }

    private List<RoleForm> forms() {
        return List.of(
                form("staff", "Staff", FormKind.ADULT, "I keep my passwords private."),
                form(
                        "parents",
                        "Parents and carers",
                        FormKind.PARENT,
                        "I ask before I post a picture."),
                form("pupils-ks2", "Pupils in Years 3 to 6", FormKind.PUPIL, "I hand in my phone."),
                form(
                        "pupils-ks1",
                        "Pupils in Years 1 and 2",
                        FormKind.YOUNG_PUPIL,
                        "I tell an adult."));
    }

    private RoleForm form(String role, String title, FormKind kind, String statement) {
        return new RoleForm(
                new Audience(
                        role, s.word(title), Optional.of(kind), OptionalInt.empty(), SampleText.AT),
                s.runs("Reading record: " + title),
                List.of(
                        s.paragraph(
                                "form/" + role + "#intro",
                                "",
                                "Please read the policy before you fill in this form.")),
                List.of(s.runs(statement), s.runs("I know whom to ask about this policy.")));
    }
}

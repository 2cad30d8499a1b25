package org.clausebook.prose;

import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Origin;

/**
 * The way through what the converter wrote. It holds AsciiDoc to the order of the words: each token
 * must come, once, after the one typed before it. And it knows where in the text as typed the
 * reading stands.
 */
final class Reading {

    private final String signs;
    private final Encoded encoded;
    private int at;
    private int tokensRead;
    private int marksRead;
    private int line = 1;
    private int column = 1;

    Reading(String signs, Encoded encoded) {
        this.signs = signs;
        this.encoded = encoded;
    }

    boolean atEnd() {
        return at == signs.length();
    }

    int peek() {
        return atEnd() ? -1 : signs.codePointAt(at);
    }

    boolean opens(Sign sign) {
        return peek() == sign.opening();
    }

    boolean at(int character) {
        return peek() == character;
    }

    /** Goes past one character. */
    void skip() {
        at += Character.charCount(peek());
    }

    void open(Sign sign) throws Misreading {
        expect(sign.opening());
    }

    void close(Sign sign) throws Misreading {
        expect(sign.closing());
    }

    void separator() throws Misreading {
        expect(Sign.SEPARATOR);
    }

    private void expect(int character) throws Misreading {
        if (peek() != character) {
            throw notUnderstood();
        }
        skip();
    }

    /**
     * Reads the id after a block's opening, and gives what its lines said; nothing for a block
     * inside an item without one.
     */
    Optional<Encoded.Head> head() throws Misreading {
        int end = signs.indexOf(Sign.SEPARATOR, at);
        String id = end < 0 ? "?" : signs.substring(at, end);
        if (!id.matches("(?:b[0-9]{1,6})?")) {
            throw notUnderstood();
        }
        at = end + 1;
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(encoded.heads().get(Integer.parseInt(id.substring(1))));
    }

    /** Line feeds stand between blocks and mean nothing there. */
    void space() {
        while (peek() == '\n' || peek() == ' ') {
            skip();
        }
    }

    boolean atToken() {
        return Tokens.stands(peek());
    }

    /** Reads the next token, which must be the next that was typed. */
    Token token() throws Misreading {
        Token token = peekToken();
        skip();
        tokensRead++;
        goTo(token.spot());
        return token;
    }

    Token peekToken() throws Misreading {
        if (!atToken() || encoded.tokens().order(peek()) != tokensRead) {
            throw lost();
        }
        return encoded.tokens().get(tokensRead);
    }

    Token.Start start() throws Misreading {
        if (atToken() && token() instanceof Token.Start start) {
            return start;
        }
        throw notUnderstood();
    }

    /** The star or underscore that comes next in the text as typed. */
    RawMark mark() throws Misreading {
        if (marksRead == encoded.marks().size()) {
            throw notUnderstood();
        }
        RawMark mark = encoded.marks().get(marksRead++);
        goTo(mark.spot());
        return mark;
    }

    private void goTo(Token.Spot spot) {
        line = spot.line();
        column = spot.column() + spot.width();
    }

    /** Goes past typed characters that are not tokens. */
    void right(int characters) {
        column += characters;
    }

    void nextLine() {
        line++;
        column = 1;
    }

    Origin here() {
        return new Origin.Written(new Place(Findings.HERE, line, column));
    }

    static Origin origin(Token.Spot spot) {
        return new Origin.Written(new Place(Findings.HERE, spot.line(), spot.column()));
    }

    /** At the end of the text all that was typed must have come. */
    void finish() throws Misreading {
        if (!atEnd()) {
            throw notUnderstood();
        }
        if (tokensRead < encoded.tokens().count()) {
            throw lost();
        }
    }

    private Misreading lost() {
        return new Misreading(ProseProblem.LOST_WORDS, nextSpot());
    }

    Misreading notUnderstood() {
        return new Misreading(ProseProblem.NOT_UNDERSTOOD, nextSpot());
    }

    private Token.Spot nextSpot() {
        return tokensRead < encoded.tokens().count()
                ? encoded.tokens().get(tokensRead).spot()
                : new Token.Spot(line, column, 1);
    }

    /** What AsciiDoc made of the text is not what the text says. */
    static final class Misreading extends Exception {

        private static final long serialVersionUID = 1;

        private final transient ProseProblem problem;
        private final transient Token.Spot spot;

        Misreading(ProseProblem problem, Token.Spot spot) {
            super(problem.id());
            this.problem = problem;
            this.spot = spot;
        }

        void report(Findings findings) {
            boolean crossing = problem == ProseProblem.CROSSING_MARKS;
            String hint =
                    crossing
                            ? "end the inner words first, as in '*bold _and slanted_*'"
                            : "type it in a plainer way: fewer marks, or a paragraph of its own";
            findings.add(problem, spot, hint);
        }
    }
}

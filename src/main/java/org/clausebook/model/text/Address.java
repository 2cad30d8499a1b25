package org.clausebook.model.text;

/**
 * The name of a clause, or of a block in it, that never changes: {@code staff/passwords#lost}.
 *
 * @param clause the full id; for what stands in an outline {@code section/accounts}, and for other
 *     things that text may refer to {@code source/...} and {@code policy/...}; empty while a text
 *     has not yet been placed in a clause
 * @param anchor the block's name; by position where it bears none ({@code 2} the second block,
 *     {@code 2.3} its third item); empty for the clause itself
 */
public record Address(String clause, String anchor) {

    public static final String SECTION = "section/";
    public static final String SOURCE = "source/";
    public static final String POLICY = "policy/";

    /** The address of a whole clause. */
    public static Address of(String clause) {
        return new Address(clause, "");
    }

    /** The address of a section or part of an outline. */
    public static Address section(String id) {
        return new Address(SECTION + id, "");
    }

    /** Reads {@code staff/passwords} or {@code staff/passwords#lost}. */
    public static Address parse(String target) {
        int hash = target.indexOf('#');
        return hash < 0
                ? of(target)
                : new Address(target.substring(0, hash), target.substring(hash + 1));
    }

    public boolean isClause() {
        return anchor.isEmpty();
    }

    /** Whether the block has no name of its own and is known by its position alone. */
    public boolean isPositional() {
        // a name has neither a dot nor figures alone
        return anchor.indexOf('.') >= 0
                || (!anchor.isEmpty() && anchor.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** How many characters a text takes to refer to it: {@code <<staff/passwords#lost>>}. */
    public int typedWidth() {
        return "<<".length() + toString().length() + ">>".length();
    }

    /** The same block when its text is placed in a clause. */
    public Address in(String placed) {
        return new Address(placed, anchor);
    }

    /** The id on web pages: {@code staff.passwords_lost}. */
    public String webId() {
        String id = clause.replace('/', '.');
        return anchor.isEmpty() ? id : id + "_" + anchor;
    }

    @Override
    public String toString() {
        return anchor.isEmpty() ? clause : clause + "#" + anchor;
    }
}

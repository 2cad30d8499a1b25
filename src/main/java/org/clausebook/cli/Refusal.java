package org.clausebook.cli;

/**
 * A command that cannot be carried out as asked, such as one for a school that does not exist; the
 * message is for the user.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    Refusal(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}

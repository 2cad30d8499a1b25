package org.clausebook.load;

import java.util.Locale;

/** Names of characters that do not show, as a person may know them. */
final class CharacterNames {

    private CharacterNames() {}

    static String of(int c) {
        String name = known(c);
        return name.isEmpty() ? String.format(Locale.ROOT, "character U+%04X", c) : name;
    }

    /** Whether the character changes the direction in which the text around it reads. */
    static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static String known(int c) {
        return switch (c) {
            case 0x00 -> "null character";
            case 0x0B -> "line break (vertical tab)";
            case 0x0C -> "page break";
            case 0x0D -> "carriage return";
            case 0x1B -> "escape character";
            case 0x7F -> "delete character";
            case 0x85 -> "next-line character";
            case 0xA0 -> "no-break space";
            case 0xAD -> "soft hyphen";
            case 0x034F -> "combining grapheme joiner";
            case 0x061C -> "Arabic letter mark";
            case 0x200B -> "zero-width space";
            case 0x200C -> "zero-width non-joiner";
            case 0x200D -> "zero-width joiner";
            case 0x200E -> "left-to-right mark";
            case 0x200F -> "right-to-left mark";
            case 0x2028 -> "line separator";
            case 0x2029 -> "paragraph separator";
            case 0x202A -> "left-to-right embedding";
            case 0x202B -> "right-to-left embedding";
            case 0x202C -> "end of an embedding";
            case 0x202D -> "left-to-right override";
            case 0x202E -> "right-to-left override";
            case 0x2060 -> "word joiner";
            case 0x2066 -> "left-to-right isolate";
            case 0x2067 -> "right-to-left isolate";
            case 0x2068 -> "first-strong isolate";
            case 0x2069 -> "end of an isolate";
            case 0x2800 -> "empty Braille pattern";
            case 0x115F, 0x1160, 0x3164, 0xFFA0 -> "Hangul filler";
            case 0xFEFF -> "zero-width no-break space";
            default -> "";
        };
    }
}

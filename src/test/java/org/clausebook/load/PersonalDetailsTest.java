package org.clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.clausebook.load.PersonalDetails.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a telephone number, an e-mail address or a person's name, and what is not. */
final class PersonalDetailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    TELEPHONE_NUMBER | Ring 01632 960001 in the day.            | 01632 960001
                    TELEPHONE_NUMBER | Ring (01632) 960001.                     | (01632) 960001
                    TELEPHONE_NUMBER | 01632960001                              | 01632960001
                    TELEPHONE_NUMBER | The line is 020 7946 0123, day or night. | 020 7946 0123
                    TELEPHONE_NUMBER | 0117-496-0123                            | 0117-496-0123
                    TELEPHONE_NUMBER | 07700 900123                             | 07700 900123
                    TELEPHONE_NUMBER | Childline is 0800 1111.                  | 0800 1111
                    TELEPHONE_NUMBER | 0845 46 47                               | 0845 46 47
                    TELEPHONE_NUMBER | +44 1632 960001                          | +44 1632 960001
                    TELEPHONE_NUMBER | 0044 (0)1632 960001                      | 0044 (0)1632 960001
                    TELEPHONE_NUMBER | Samaritans: call 116 123 free.           | 116 123
                    TELEPHONE_NUMBER | Tel: 960001                              | 960001
                    E_MAIL_ADDRESS   | Write to j.fenn@riverside.example.       | j.fenn@riverside.example
                    E_MAIL_ADDRESS   | mailto:office@oak.example[write to us]   | office@oak.example
                    PERSON_NAMED     | Tell Mrs Fenn the same day.              | Mrs Fenn
                    PERSON_NAMED     | Tell Mr. T. Fenn the same day.           | Mr. T. Fenn
                    PERSON_NAMED     | Tell Mr Tobias Fenn at Ashcombe.         | Mr Tobias Fenn
                    PERSON_NAMED     | Ms O'Brien-Corr keeps the list.          | Ms O'Brien-Corr
                    PERSON_NAMED     | Mx Łukasz decides.                       | Mx Łukasz
                    PERSON_NAMED     | Dr de Souza decides.                     | Dr de Souza
                    PERSON_NAMED     | the Revd Corr                            | Revd Corr
                    PERSON_NAMED     | Rev. Corr                                | Rev. Corr
                    PERSON_NAMED     | Miss Fenn's class                        | Miss Fenn's
                    PERSON_NAMED     | MRS FENN                                 | MRS FENN
                    PERSON_NAMED     | Tell *Mrs* Fenn.                         | Mrs* Fenn
                    PERSON_NAMED     | Tell Mrs *Fenn*.                         | Mrs *Fenn
                    """)
    void this_is_found(LoadProblem problem, String text, String detail) {
        assertThat(PersonalDetails.in(text))
                .extracting(Detail::problem, Detail::text)
                .containsExactly(tuple(problem, detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In an emergency ring 999, else 101 or 111.",
                "the school year 2023/24 and 2026-27, minute 26/31 or 26/31b",
                "from 2026-09-01 to 01/09/2027, 01.09.2026, 01-09-2026 and 01 09 2026",
                "between 08:30 and 09.15, 0830-0915, or 0830 to 1515",
                "The Education Act 1996, section 550C, S.I. 2012/0321, [2019] EWHC 0123",
                "Since 2016 2,500 children in 12 schools, 0.5 of them, 1 000 000 words",
                "paragraphs 301, 302 and 0012; room 0123; code 0123456",
                "no mobile phones 2023-24; mobile phone 2026-27 survey; call 45 minutes before",
                "Dr Barnardo's homes; St Bride's; St Mary; the head of St John's",
                "A teacher is called Miss, Sir or Mr by the pupils; Ms is a form of address.",
                "Miss Monday's lesson and say so. Mr Justice Fenn said so.",
                "Mr {head} and Dr {deputy}",
                "Rev A of the drawing; Dr B; MS Teams; DR plan; Ms 2",
                "Missing pupils, Drs of the district and the Revision of 2026",
                "a word@ and @riverside, and 5 @ 3 each",
                "#abc123 3f9a 1c07 b2e4, FH1 2AB, URN 380/2001"
            })
    void this_is_let_pass(String text) {
        assertThat(PersonalDetails.in(text)).isEmpty();
    }

    @Test
    void a_number_is_the_same_however_it_is_dialled() {
        assertThat(List.of("01632 960001", "+44 1632 960001", "0044 (0)1632-960001"))
                .extracting(PersonalDetails::figures)
                .containsOnly("01632960001");
    }

    @Test
    void a_long_line_takes_no_long_time() {
        String line = "a".repeat(200_000) + "@" + "Mr ".repeat(20_000) + "0".repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(PersonalDetails.in(line)).isNotEmpty());
    }
}

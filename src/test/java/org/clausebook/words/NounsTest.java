package org.clausebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "headteacher, headteachers",
        "Executive Headteacher, Executive Headteachers",
        "head of school, heads of school",
        "Head of School, Heads of School",
        "member of staff, members of staff",
        "chair of governors, chairs of governors",
        "assistant head for pastoral care, assistant heads for pastoral care",
        "deputy, deputies",
        "local authority, local authorities",
        "Governing Body, Governing Bodies",
        "day, days",
        "child, children",
        "Child, Children",
        "person, people",
        "Chairman, Chairmen",
        "class, classes",
        "coach, coaches",
        "campus, campuses",
        "parent or carer, parents and carers",
        "head and deputy, heads and deputies",
        "co-headteacher, co-headteachers",
        "SENCO, SENCOs",
        "CEO, CEOs",
        "DSL, DSLs",
        "staff, staff",
        "support staff, support staff"
    })
    void several_of_what_a_term_names(String one, String several) {
        assertThat(Nouns.plural(one)).isEqualTo(several);
    }

    @ParameterizedTest
    @CsvSource({
        "Headteacher, a",
        "Executive Headteacher, an",
        "academy, an",
        "HR adviser, an",
        "IT lead, an",
        "DSL, a",
        "SLT link, an",
        "SENCO, a",
        "LADO, a",
        "UK office, a",
        "university tutor, a",
        "union representative, a",
        "uninvited guest, an",
        "unmarked room, an",
        "European school, a",
        "one-to-one assistant, a",
        "hourly cover supervisor, an",
        "honorary governor, an",
        "house leader, a",
        "upper school leader, an",
        "online safety lead, an"
    })
    void the_article_goes_by_the_sound(String words, String article) {
        assertThat(Nouns.article(words)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({
        "students, true",
        "staff, true",
        "children, true",
        "heads of school, true",
        "trustees, true",
        "Board of Trustees, false",
        "governing body, false",
        "member of staff, false",
        "campus, false",
        "class, false",
        "child, false"
    })
    void words_for_several_are_known(String words, boolean several) {
        assertThat(Nouns.isPlural(words)).isEqualTo(several);
    }

    @Test
    void nothing_has_no_sound() {
        assertThat(Nouns.article("")).isEqualTo("a");
        assertThat(Nouns.isPlural("")).isFalse();
    }
}

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/questions.h"
#include "models/store/recordactions.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Each kind of question takes what fits it, in the ways in which people write it, and says what does not.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<RosterCentre>();
        m_li = m_centre->add(u"Li"_s, u"applied"_s);
    }

    void valueIsKeptAsTheQuestionHasIt_data();
    void valueIsKeptAsTheQuestionHasIt();
    void optionsMustFitTheKind_data();
    void optionsMustFitTheKind();
    void questionWithUnfitOptionsIsNotSaved();
    void answersOfAFormAreOneStep();
    void emptyAnswerTakesItAway();
    void oneWrongAnswerKeepsNone();
    void questionOfAnotherActivityIsRefused();
    void goneParticipationIsExplained();
    void requiredOnesThatAreOpenAreFound();
    void questionIsAskedInTheLanguageOfTheWindow();
    void changedOptionsKeepOldAnswers();

private:
    [[nodiscard]] RosterCentre& centre() { return *m_centre; }
    qint64 ask(const QString& kind, const QString& text, const QString& options = {}, bool required = false,
               qint64 activity = 0)
    {
        return centre().file().add(u"question"_s,
                                   {{u"activity"_s, QString::number(activity ? activity : centre().robotics)},
                                    {u"place_in_order"_s, QString::number(++m_asked)},
                                    {u"kind"_s, kind},
                                    {u"text"_s, text},
                                    {u"options"_s, options},
                                    {u"required"_s, required}});
    }
    [[nodiscard]] Result<Performed> answer(const QList<std::pair<qint64, QString>>& values)
    {
        SetAnswers set{m_li, {}};
        for (const auto& [question, value] : values)
            set.answers << GivenAnswer{centre().store().ids().nextValue(), question, value};
        return centre().store().perform(set);
    }
    [[nodiscard]] QString kept(qint64 question)
    {
        const auto answers = answersOf(centre().store().reader(), m_li);
        return answers ? answers->value(question) : QString();
    }

    std::unique_ptr<RosterCentre> m_centre;
    qint64 m_li = 0;
    int m_asked = 0;
};

void TestQuestions::valueIsKeptAsTheQuestionHasIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const QString& kind, const QString& options, const QString& value,
                        const QString& kept, const QString& rule = {}) {
        QTest::newRow(name) << kind << options << value << kept << rule;
    };
    const QString days = u"Monday\nTuesday\n周三"_s;
    row("text", u"text"_s, {}, u"  none at all \n"_s, u"none at all"_s);
    row("number", u"number"_s, {}, u" 42 "_s, u"42"_s);
    row("full width", u"number"_s, {}, u"４２．５"_s, u"42.5"_s);
    row("decimal comma", u"number"_s, {}, u"3,5"_s, u"3.5"_s);
    row("thousands", u"number"_s, {}, u"12,000"_s, u"12000"_s);
    row("below zero", u"number"_s, {}, u"-3"_s, u"-3"_s);
    row("no number", u"number"_s, {}, u"many"_s, {}, u"answer-number"_s);
    row("not finite", u"number"_s, {}, u"inf"_s, {}, u"answer-number"_s);
    row("two commas", u"number"_s, {}, u"1,2,3,4.5.6"_s, {}, u"answer-number"_s);
    row("choice", u"choice"_s, days, u"tuesday"_s, u"Tuesday"_s);
    row("Chinese choice", u"choice"_s, days, u" 周三 "_s, u"周三"_s);
    row("unknown choice", u"choice"_s, days, u"Friday"_s, {}, u"answer-choice"_s);
    row("two of one", u"choice"_s, days, u"Monday\nTuesday"_s, {}, u"answer-choice"_s);
    row("several", u"several"_s, days, u"monday\n\n周三\nMonday"_s, u"Monday\n周三"_s);
    row("several, one unknown", u"several"_s, days, u"Monday\nFriday"_s, {}, u"answer-choice"_s);
    row("scale", u"scale"_s, u"1\n5"_s, u"５"_s, u"5"_s);
    row("below the scale", u"scale"_s, u"1\n5"_s, u"0"_s, {}, u"answer-scale"_s);
    row("between steps", u"scale"_s, u"1\n5"_s, u"2.5"_s, {}, u"answer-scale"_s);
    row("words on a scale", u"scale"_s, u"1\n5"_s, u"good"_s, {}, u"answer-scale"_s);
    row("scale below zero", u"scale"_s, u"-2\n2"_s, u"-1"_s, u"-1"_s);
}

void TestQuestions::valueIsKeptAsTheQuestionHasIt()
{
    QFETCH(QString, kind);
    QFETCH(QString, options);
    QFETCH(QString, value);
    QFETCH(QString, kept);
    QFETCH(QString, rule);
    const qint64 question = ask(kind, u"How?"_s, options);
    const auto done = answer({{question, value}});
    if (rule.isEmpty()) {
        VERIFY_DONE(done);
    } else {
        VERIFY_REFUSED(done, qPrintable(rule));
        QVERIFY2(done.error().sentence.contains(u"How?"_s), qPrintable(done.error().sentence));
    }
    QCOMPARE(this->kept(question), kept);
}

void TestQuestions::optionsMustFitTheKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("fit");
    QTest::newRow("text needs none") << u"text"_s << QString() << true;
    QTest::newRow("two choices") << u"choice"_s << u"a\nb"_s << true;
    QTest::newRow("one choice") << u"choice"_s << u"a"_s << false;
    QTest::newRow("blank lines") << u"several"_s << u"a\n \n\n"_s << false;
    QTest::newRow("twice the same") << u"several"_s << u"a\nb\nA "_s << false;
    QTest::newRow("scale") << u"scale"_s << u"1\n10"_s << true;
    QTest::newRow("scale without end") << u"scale"_s << u"1"_s << false;
    QTest::newRow("scale upside down") << u"scale"_s << u"5\n1"_s << false;
    QTest::newRow("scale of words") << u"scale"_s << u"bad\ngood"_s << false;
    QTest::newRow("endless scale") << u"scale"_s << u"0\n2000000000"_s << false;
    QTest::newRow("three ends") << u"scale"_s << u"1\n2\n3"_s << false;
}

void TestQuestions::optionsMustFitTheKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, options);
    QFETCH(bool, fit);
    const auto checked = checkOptions(kind, options);
    QCOMPARE(checked.ok(), fit);
    QVERIFY(fit || !checked.error().sentence.isEmpty());
}

void TestQuestions::questionWithUnfitOptionsIsNotSaved()
{
    const qint64 question = ask(u"choice"_s, u"Day?"_s, u"Monday\nTuesday"_s);
    VERIFY_REFUSED(centre().file().set(u"question"_s, question, u"options"_s, u"Monday"_s),
                   "options-of-choice");
    VERIFY_REFUSED(centre().file().set(u"question"_s, question, u"kind"_s, u"scale"_s), "options-of-scale");
}

void TestQuestions::answersOfAFormAreOneStep()
{
    const qint64 shirt = ask(u"choice"_s, u"Shirt?"_s, u"S\nM\nL"_s);
    const qint64 skill = ask(u"scale"_s, u"Skill?"_s, u"1\n5"_s);
    VERIFY_DONE(answer({{shirt, u"m"_s}, {skill, u"4"_s}}));
    QCOMPARE(kept(shirt), u"M"_s);
    QCOMPARE(centre().lastSentence(), u"Kept the answers of Li · Robotics 1"_s);
    VERIFY_DONE(answer({{shirt, u"L"_s}, {skill, u"4"_s}}));
    QCOMPARE(kept(shirt), u"L"_s);
    QCOMPARE(rowCount(centre().store(), u"answer"_s), 2);
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(kept(shirt), u"M"_s);
    const auto same = answer({{shirt, u"M"_s}});
    VERIFY_DONE(same);
    QCOMPARE(same->seq, 0);
}

void TestQuestions::emptyAnswerTakesItAway()
{
    const qint64 food = ask(u"text"_s, u"Food?"_s);
    VERIFY_DONE(answer({{food, u"no pork"_s}}));
    VERIFY_DONE(answer({{food, u"  "_s}}));
    QCOMPARE(rowCount(centre().store(), u"answer"_s), 0);
}

void TestQuestions::oneWrongAnswerKeepsNone()
{
    const qint64 food = ask(u"text"_s, u"Food?"_s);
    const qint64 age = ask(u"number"_s, u"Age?"_s);
    VERIFY_REFUSED(answer({{food, u"no pork"_s}, {age, u"old"_s}}), "answer-number");
    QCOMPARE(rowCount(centre().store(), u"answer"_s), 0);
}

void TestQuestions::questionOfAnotherActivityIsRefused()
{
    const qint64 other = centre().activity(u"Drones"_s);
    const qint64 theirs = ask(u"text"_s, u"Why?"_s, {}, false, other);
    VERIFY_REFUSED(answer({{theirs, u"so"_s}}), "row-gone");
    // And not by a form or an import either.
    VERIFY_REFUSED(centre().store().perform(AddRecord{u"answer"_s,
                                                      centre().store().ids().nextValue(),
                                                      {{u"participation"_s, QString::number(m_li)},
                                                       {u"question"_s, QString::number(theirs)},
                                                       {u"value"_s, u"so"_s}}}),
                   "within-one-activity");
}

void TestQuestions::goneParticipationIsExplained()
{
    VERIFY_REFUSED(centre().store().perform(SetAnswers{4711, {}}), "row-gone");
}

void TestQuestions::requiredOnesThatAreOpenAreFound()
{
    const qint64 food = ask(u"text"_s, u"Food?"_s, {}, true);
    const qint64 skill = ask(u"scale"_s, u"Skill?"_s, u"1\n5"_s, true);
    ask(u"text"_s, u"Wishes?"_s);
    VERIFY_DONE(answer({{food, u"all"_s}}));
    const auto open = openQuestions(centre().store().reader(), m_li);
    VERIFY_DONE(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().id, skill);
    QCOMPARE(open->first().options, (QStringList{u"1"_s, u"5"_s}));
}

void TestQuestions::questionIsAskedInTheLanguageOfTheWindow()
{
    const Question both{.text = u"饮食？"_s, .textEn = u"Food?"_s};
    QCOMPARE(both.textFor(QLocale(QLocale::Chinese)), u"饮食？"_s);
    QCOMPARE(both.textFor(QLocale(QLocale::English)), u"Food?"_s);
    QCOMPARE(Question{.text = u"饮食？"_s}.textFor(QLocale(QLocale::English)), u"饮食？"_s);
}

void TestQuestions::changedOptionsKeepOldAnswers()
{
    const qint64 day = ask(u"choice"_s, u"Day?"_s, u"Monday\nTuesday"_s);
    VERIFY_DONE(answer({{day, u"Monday"_s}}));
    VERIFY_DONE(centre().file().set(u"question"_s, day, u"options"_s, u"Tuesday\nFriday"_s));
    QCOMPARE(kept(day), u"Monday"_s);
    VERIFY_REFUSED(answer({{day, u"Monday"_s}}), "answer-choice");
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/cutwords.h"
#include "models/store/editedtexts.h"
#include "models/store/erasureprotocol.h"
#include "models/store/mentions.h"
#include "models/store/recordactions.h"
#include "models/sync/erasing.h"
#include "tests/erasure/erasurecentre.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QDir>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A name that stands in texts about something else: it goes from there too, and from their history.
class TestErasedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatIsMeantIsCut_data();
    void onlyWhatIsMeantIsCut();
    void cutsSayNothingOfTheWords();
    void cutsOfAnotherFormAreNone();
    void textsAboutOthersLoseTheName();
    void formerTextsLoseItToo();
    void whatWasDoneThenIsTakenBackAsBefore();
    void stoppedAnywhereItGoesOn();
    void whileItGoesOnThingsAreTakenBack();
    void backupsLoseItAsWell();
    void whoIsCalledTheSameIsNotMeant();
    void longerNamesOfOthersStay();
    void shortNamesAreOnlyTold();
    void uniqueNamesAreOnlyTold();
    void textsAreKeptWhereThatIsAsked();
    void whatWasEditedSinceGoesWithTheNextErasing();
    void twoErasingsInOneText();
    void jsonStaysJson();
    void whoeverWorksMeanwhileIsLookedAtAgain();
    void hostileCutsAreRefused();

private:
    Store& store() { return **m_file; }
    Result<ErasedPersons> erase(qint64 person, bool keep = false, bool shared = false)
    {
        ErasingWatch watch;
        watch.pace.quiet = 0ms;
        watch.pace.breath = 0ms;
        return eraseConnected(store(), nullptr, {{person}, {}, keep, shared}, watch);
    }
    qint64 addPerson(const QString& name, const QJsonObject& more = {})
    {
        QJsonObject values = more;
        values.insert(u"name"_s, name);
        return m_file->add(u"person"_s, values);
    }
    qint64 addModel(const QString& name, const QString& note)
    {
        return m_file->add(u"model"_s, {{u"name"_s, name}, {u"note"_s, note}});
    }
    QString noteOf(qint64 model) { return valueOf(store(), u"model"_s, u"note"_s, model); }
    void setNote(qint64 model, const QString& note)
    {
        VERIFY_DONE(m_file->set(u"model"_s, model, u"note"_s, note));
    }
    QStringList traces(const QStringList& words) { return tracesAround(m_file->path(), words); }
    QStringList problems() { return problemsOf(m_file->path(), m_file->domain()); }
    ErasureProtocol newestProtocol() { return erasureProtocols(store()).value().value(0); }

    std::unique_ptr<TestStore> m_file;
    qint64 m_moon = 0;
};

void TestErasedTexts::init()
{
    m_file = std::make_unique<TestStore>(erasureDomain());
    QVERIFY(m_file->isOpen());
    m_moon = addPerson(u"林月"_s,
                       {{u"latin_name"_s, u"Lin Yueqing"_s},
                        {u"mail"_s, u"moon@mail.example"_s},
                        {u"phone"_s, u"13900001234"_s}});
}

void TestErasedTexts::onlyWhatIsMeantIsCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::addColumn<bool>("left");
    QTest::newRow("none") << u"all well"_s << u"all well"_s << false;
    QTest::newRow("chinese") << u"问林月，她知道"_s << u"问———，她知道"_s << false;
    QTest::newRow("whole") << u"林月"_s << u"———"_s << false;
    QTest::newRow("twice") << u"林月、林月"_s << u"———、———"_s << false;
    QTest::newRow("capitals") << u"ask LIN YUEQING"_s << u"ask ———"_s << false;
    QTest::newRow("within a word") << u"Lin Yueqings"_s << u"Lin Yueqings"_s << false;
    QTest::newRow("mail") << u"write to Moon@Mail.example."_s << u"write to ———."_s << false;
    QTest::newRow("number") << u"电话13900001234"_s << u"电话———"_s << false;
    QTest::newRow("within a number") << u"139000012345"_s << u"139000012345"_s << false;
    QTest::newRow("short") << u"Li was here"_s << u"Li was here"_s << true;
    QTest::newRow("one sign") << u"月"_s << u"月"_s << true;
    QTest::newRow("one sign in a text") << u"一月"_s << u"一月"_s << false;
    QTest::newRow("somebody else") << u"林月明 and 林月"_s << u"林月明 and ———"_s << false;
    QTest::newRow("shared") << u"王伟 did it"_s << u"王伟 did it"_s << true;
    QTest::newRow("both") << u"王伟和林月"_s << u"王伟和———"_s << true;
}

void TestErasedTexts::onlyWhatIsMeantIsCut()
{
    QFETCH(QString, text);
    CutWords words;
    for (const QString& word :
         {u"林月"_s, u"Lin Yueqing"_s, u"moon@mail.example"_s, u"13900001234"_s, u"Li"_s, u"月"_s})
        words.add(word);
    words.addShared(u"王伟"_s);
    words.addOther(u"林月明"_s);
    const CutWords::Found found = words.findIn(text);
    QTEST(found.cut.appliedTo(text, u"———"_s), "cut");
    QTEST(found.left, "left");
    if (!found.cut.isEmpty()) {
        const QString made = found.cut.appliedTo(text, u"———"_s);
        QVERIFY(found.cut.isDoneIn(made, u"———"_s));
        QVERIFY(!found.cut.isDoneIn(text, u"———"_s));
        QVERIFY(words.findIn(made).cut.isEmpty());
    }
}

void TestErasedTexts::cutsSayNothingOfTheWords()
{
    addModel(u"Board"_s, u"林月 broke it"_s);
    const auto cuts = cutsOf(store().reader(), *m_file->domain().erasure, {{m_moon}});
    VERIFY_DONE(cuts);
    QCOMPARE(cuts->content.size(), 1);
    const QByteArray json = QJsonDocument(cuts->json()).toJson();
    QVERIFY(!json.contains(u"林"_s.toUtf8()));
    const TextCuts again = TextCuts::from(cuts->json());
    QCOMPARE(again.json(), cuts->json());
    QCOMPARE(again.last, cuts->last);
}

void TestErasedTexts::cutsOfAnotherFormAreNone()
{
    const auto cutOf = [](const QJsonArray& array) {
        return TextCuts::from({{u"content"_s, QJsonArray{array}}}).content.size();
    };
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10, 0, 2}), 1);
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10}), 0);
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10, 9, 2}), 0); // beyond the end
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10, -1, 2}), 0);
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10, 4, 2, 5, 2}), 0); // one in another
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10, 4, 0}), 0);
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, u"x"_s, 4, 1}), 0);
    QCOMPARE(cutOf({u"model"_s, u"1"_s, u"note"_s, 10, 0, 9e18}), 0);
}

void TestErasedTexts::textsAboutOthersLoseTheName()
{
    const qint64 model = addModel(u"Board"_s, u"林月 broke it, 13900001234"_s);
    const qint64 other = addPerson(u"赵六"_s);
    const qint64 award = m_file->add(u"award"_s,
                                     {{u"person"_s, QString::number(other)},
                                      {u"title"_s, u"with 林月"_s},
                                      {u"note"_s, u"lin yueqing helped"_s}});
    const auto erased = erase(m_moon);
    VERIFY_DONE(erased);
    QVERIFY(erased->complete);
    QCOMPARE(noteOf(model), u"——— broke it, ———"_s);
    QCOMPARE(valueOf(store(), u"award"_s, u"title"_s, award), u"with ———"_s);
    QCOMPARE(valueOf(store(), u"award"_s, u"note"_s, award), u"——— helped"_s);
    QCOMPARE(valueOf(store(), u"person"_s, u"name"_s, other), u"赵六"_s);
    QCOMPARE(traces({u"林月"_s, u"yueqing"_s, u"Yueqing"_s, u"13900001234"_s, u"moon@"_s}), QStringList());
    QCOMPARE(problems(), QStringList());
    const ErasureProtocol protocol = newestProtocol();
    QCOMPARE(protocol.replaced, 3);
    QVERIFY(protocol.elsewhere.isEmpty());
}

void TestErasedTexts::formerTextsLoseItToo()
{
    const qint64 edited = addModel(u"Board"_s, u"林月 broke it"_s);
    setNote(edited, u"林月 mended it"_s);
    setNote(edited, u"fixed"_s);
    const qint64 gone = m_file->add(u"award"_s,
                                    {{u"person"_s, QString::number(addPerson(u"赵六"_s))},
                                     {u"title"_s, u"First"_s},
                                     {u"note"_s, u"林月 gave it"_s}});
    VERIFY_DONE(store().perform(PutRows{{u"DELETE FROM award WHERE id=%1"_s.arg(gone)}}));
    VERIFY_DONE(m_file->set(u"person"_s, m_moon, u"name"_s, u"林越秀"_s)); // called otherwise since
    setNote(edited, u"林越秀 again"_s);
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(noteOf(edited), u"——— again"_s);
    QCOMPARE(traces({u"林月"_s, u"林越秀"_s}), QStringList());
    QCOMPARE(problems(), QStringList());
}

void TestErasedTexts::whatWasDoneThenIsTakenBackAsBefore()
{
    const qint64 model = addModel(u"Board"_s, u"as new"_s);
    const auto wrote = m_file->set(u"model"_s, model, u"note"_s, u"林月 broke it"_s);
    VERIFY_DONE(wrote);
    const auto edited = m_file->set(u"model"_s, model, u"note"_s, u"fixed"_s);
    VERIFY_DONE(edited);
    VERIFY_DONE(erase(m_moon));
    const auto back = store().takeBack(edited->opId);
    VERIFY_DONE(back);
    QCOMPARE(noteOf(model), u"——— broke it"_s);
    VERIFY_DONE(store().takeBack(wrote->opId));
    QCOMPARE(noteOf(model), u"as new"_s);
    QCOMPARE(problems(), QStringList());
    QCOMPARE(traces({u"林月"_s}), QStringList());
}

void TestErasedTexts::stoppedAnywhereItGoesOn()
{
    const qint64 model = addModel(u"Board"_s, u"林月 broke it"_s);
    for (int i = 0; i < 5; ++i)
        setNote(model, u"林月 did %1"_s.arg(i));
    QVERIFY(QDir().mkpath(backupFolder(m_file->path())));
    VERIFY_DONE(backUp(m_file->path(), backupFolder(m_file->path()) + u"/2026-09-01.kitcamp"_s));
    const ErasureRules& rules = *m_file->domain().erasure;
    const auto cuts = cutsOf(store().reader(), rules, {{m_moon}});
    QJsonObject parameters = rules.parameters({m_moon}, m_file->clock().now(), {}, {});
    parameters.insert(u"texts"_s, cuts->json());
    VERIFY_DONE(store().performAction({rules.kind, parameters}));
    QCOMPARE(problems(), QStringList()); // not redacted yet, whole all the same
    int stops = 0;
    for (int most = 0; most < 400; ++most) {
        int asked = 0;
        Redaction::Watch watch;
        watch.quiet = 0ms;
        watch.slice = 0ms;
        watch.cancelled = [&] { return ++asked > most; };
        const auto done = Redaction(m_file->path(), m_file->domain(), m_file->clock()).run(watch);
        QCOMPARE(problems(), QStringList());
        if (done && *done)
            break;
        ++stops;
    }
    QVERIFY(stops > 5);
    QCOMPARE(traces({u"林月"_s}), QStringList());
    QCOMPARE(noteOf(model), u"——— did 4"_s);
}

void TestErasedTexts::whileItGoesOnThingsAreTakenBack()
{
    const qint64 model = addModel(u"Board"_s, u"as new"_s);
    const auto wrote = m_file->set(u"model"_s, model, u"note"_s, u"林月 broke it"_s);
    const auto edited = m_file->set(u"model"_s, model, u"note"_s, u"fixed"_s);
    const ErasureRules& rules = *m_file->domain().erasure;
    const auto cuts = cutsOf(store().reader(), rules, {{m_moon}});
    QJsonObject parameters = rules.parameters({m_moon}, m_file->clock().now(), {}, {});
    parameters.insert(u"texts"_s, cuts->json());
    VERIFY_DONE(store().performAction({rules.kind, parameters}));
    VERIFY_DONE(store().takeBack(edited->opId)); // before the history is redacted
    QCOMPARE(noteOf(model), u"——— broke it"_s);
    VERIFY_DONE(store().takeBack(wrote->opId));
    QCOMPARE(noteOf(model), u"as new"_s);
    VERIFY_DONE(redactNow(m_file->path(), m_file->domain(), m_file->clock()));
    QCOMPARE(problems(), QStringList());
    QCOMPARE(traces({u"林月"_s}), QStringList());
}

void TestErasedTexts::backupsLoseItAsWell()
{
    const qint64 model = addModel(u"Board"_s, u"林月 broke it"_s);
    const qint64 gone = addModel(u"Cable"_s, u"of 林月"_s);
    QVERIFY(QDir().mkpath(backupFolder(m_file->path())));
    const QString copy = backupFolder(m_file->path()) + u"/2026-09-01.kitcamp"_s;
    VERIFY_DONE(backUp(m_file->path(), copy));
    setNote(model, u"fixed"_s);
    VERIFY_DONE(store().perform(PutRows{{u"DELETE FROM model WHERE id=%1"_s.arg(gone)}}));
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(traces({u"林月"_s}), QStringList());
    QCOMPARE(newestProtocol().backups.size(), 1);
    QVERIFY2(!newestProtocol().backups.first().deleted, qPrintable(newestProtocol().backups.first().why));
    QCOMPARE(problemsOf(copy, m_file->domain()), QStringList());
    const auto opened = m_file->another(copy);
    VERIFY_DONE(opened);
    QCOMPARE(valueOf(**opened, u"model"_s, u"note"_s, model), u"——— broke it"_s);
    QCOMPARE(valueOf(**opened, u"model"_s, u"note"_s, gone), u"of ———"_s);
}

void TestErasedTexts::whoIsCalledTheSameIsNotMeant()
{
    const qint64 other = addPerson(u"林月"_s);
    const qint64 model = addModel(u"Board"_s, u"林月 broke it, 13900001234"_s);
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(noteOf(model), u"林月 broke it, ———"_s); // which of the two?
    QCOMPARE(newestProtocol().elsewhere.size(), 1);
    QCOMPARE(newestProtocol().elsewhere.first().title, u"Board: Note"_s);
    QCOMPARE(problems(), QStringList());
    const qint64 second = addModel(u"Cable"_s, u"林月 has it"_s);
    VERIFY_DONE(m_file->set(u"person"_s, other, u"mail"_s, u"other@mail.example"_s));
    addPerson(u"林月"_s);
    VERIFY_DONE(erase(other, false, true)); // asked for
    QCOMPARE(noteOf(second), u"——— has it"_s);
    QCOMPARE(problems(), QStringList());
}

void TestErasedTexts::longerNamesOfOthersStay()
{
    addPerson(u"林月明"_s);
    const qint64 model = addModel(u"Board"_s, u"林月明 and 林月"_s);
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(noteOf(model), u"林月明 and ———"_s);
}

void TestErasedTexts::shortNamesAreOnlyTold()
{
    const qint64 ann = addPerson(u"Ann"_s);
    const qint64 model = addModel(u"Board"_s, u"Ann broke it"_s);
    const auto mentions = mentionsOf(store().reader(), *m_file->domain().erasure, {{ann}});
    VERIFY_DONE(mentions);
    QCOMPARE(mentions->size(), 1);
    QVERIFY(mentions->first().left && mentions->first().cut.isEmpty());
    VERIFY_DONE(erase(ann));
    QCOMPARE(noteOf(model), u"Ann broke it"_s);
    QCOMPARE(newestProtocol().elsewhere.size(), 1);
}

void TestErasedTexts::uniqueNamesAreOnlyTold()
{
    const qint64 term = m_file->add(
        u"term"_s,
        {{u"name"_s, u"林月 2026"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}});
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(valueOf(store(), u"term"_s, u"name"_s, term), u"林月 2026"_s);
    QCOMPARE(newestProtocol().elsewhere.size(), 1);
    QCOMPARE(problems(), QStringList());
}

void TestErasedTexts::textsAreKeptWhereThatIsAsked()
{
    const qint64 model = addModel(u"Board"_s, u"林月 broke it"_s);
    VERIFY_DONE(erase(m_moon, true));
    QCOMPARE(noteOf(model), u"林月 broke it"_s);
    const ErasureProtocol protocol = newestProtocol();
    QCOMPARE(protocol.elsewhere.size(), 1);
    QCOMPARE(protocol.elsewhere.first().title, u"Board: Note"_s);
    QVERIFY(protocol.sentences().contains(u"Board: Note"_s));
}

void TestErasedTexts::whatWasEditedSinceGoesWithTheNextErasing()
{
    const qint64 model = addModel(u"Board"_s, u"林月 broke it"_s);
    const qint64 kept = addModel(u"Cable"_s, u"林月 has it"_s);
    VERIFY_DONE(erase(m_moon, true));
    QCOMPARE(newestProtocol().elsewhere.size(), 2);
    setNote(model, u"fixed"_s);
    QCOMPARE(newestProtocol().elsewhere.size(), 1); // no more listed
    QVERIFY(!traces({u"林月 broke"_s}).isEmpty());
    const auto last = store().journal().last().value()->seq;
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(store().journal().last().value()->seq, last + 1);
    QCOMPARE(traces({u"林月 broke"_s}), QStringList());
    QCOMPARE(noteOf(model), u"fixed"_s);
    QCOMPARE(noteOf(kept), u"林月 has it"_s);
    QCOMPARE(problems(), QStringList());
    VERIFY_DONE(erase(m_moon)); // nothing is left that was edited
    QCOMPARE(store().journal().last().value()->seq, last + 1);
    setNote(kept, u"returned"_s);
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(traces({u"林月"_s}), QStringList());
    QCOMPARE(problems(), QStringList());
}

void TestErasedTexts::twoErasingsInOneText()
{
    const qint64 other = addPerson(u"赵六明"_s);
    const qint64 model = addModel(u"Board"_s, u"林月 and 赵六明 broke it"_s);
    setNote(model, u"赵六明 and 林月 did"_s);
    QVERIFY(QDir().mkpath(backupFolder(m_file->path())));
    const QString copy = backupFolder(m_file->path()) + u"/2026-09-01.kitcamp"_s;
    VERIFY_DONE(backUp(m_file->path(), copy));
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(noteOf(model), u"赵六明 and ——— did"_s);
    VERIFY_DONE(erase(other));
    QCOMPARE(noteOf(model), u"——— and ——— did"_s);
    QCOMPARE(traces({u"林月"_s, u"赵六"_s}).join(u" | "_s), QString());
    QCOMPARE(problems(), QStringList());
    QCOMPARE(problemsOf(copy, m_file->domain()), QStringList());
}

void TestErasedTexts::jsonStaysJson()
{
    const SecretPerson secret = addSecretPerson(store());
    VERIFY_DONE(store().perform(PutRows{
        {u"UPDATE submission SET answers='{\"Who?\":\"ask 王秘密\",\"Phone\":13900001234}' WHERE participation=%1"_s
             .arg(secret.otherParticipation)}}));
    VERIFY_DONE(erase(m_moon)); // the phone is hers, too
    const auto answers = [&] {
        return store()
            .reader()
            .text("SELECT answers FROM submission WHERE participation=?", secret.otherParticipation)
            .value()
            .value();
    };
    QVERIFY(answers().contains(u"13900001234"_s)); // no text: nothing is cut out of it
    QVERIFY(QJsonDocument::fromJson(answers().toUtf8()).isObject());
    QCOMPARE(problems(), QStringList());
}

void TestErasedTexts::whoeverWorksMeanwhileIsLookedAtAgain()
{
    const qint64 model = addModel(u"Board"_s, u"林月 broke it"_s);
    const ErasureRules& rules = *m_file->domain().erasure;
    const auto cuts = cutsOf(store().reader(), rules, {{m_moon}});
    QJsonObject parameters = rules.parameters({m_moon}, m_file->clock().now(), {}, {});
    parameters.insert(u"texts"_s, cuts->json());
    setNote(model, u"a林月broke it"_s); // of the same length
    const auto refused = store().performAction({rules.kind, parameters});
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"texts-changed"_s);
    QCOMPARE(noteOf(model), u"a林月broke it"_s);
    VERIFY_DONE(erase(m_moon));
    QCOMPARE(noteOf(model), u"a———broke it"_s);
}

void TestErasedTexts::hostileCutsAreRefused()
{
    const qint64 term = m_file->add(
        u"term"_s, {{u"name"_s, u"Autumn"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}});
    const ErasureRules& rules = *m_file->domain().erasure;
    TextCuts cuts;
    cuts.content << ContentCut{u"term"_s, term, u"name"_s, TextCut::whole(u"Autumn"_s)};
    cuts.sign = rules.sign;
    cuts.last = store().journal().last().value()->opId.bytes;
    QJsonObject parameters = rules.parameters({m_moon}, m_file->clock().now(), {}, {});
    parameters.insert(u"texts"_s, cuts.json());
    QVERIFY(!store().performAction({rules.kind, parameters}));
    QCOMPARE(valueOf(store(), u"term"_s, u"name"_s, term), u"Autumn"_s);
    QCOMPARE(valueOf(store(), u"person"_s, u"name"_s, m_moon), u"林月"_s);
}

QTEST_GUILESS_MAIN(TestErasedTexts)
#include "tst_erasedtexts.moc"

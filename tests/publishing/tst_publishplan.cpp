// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/publishing/publishkit.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Publishing and its notices: one step, one notice for one cause.
class TestPublishPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<PublishKit>(); }
    void cleanup() { m_kit.reset(); }

    void planAndNoticesAreOneStep();
    void everybodyGetsOneNoticeForOneActivity();
    void languageFollowsTheName();
    void aFirstPlanIsNoChange();
    void aTeacherReadsOfTheOthersAlone();
    void centreWritesItsOwnTexts();
    void bothLanguagesStandBelowEachOther();
    void remarkStandsBelow();
    void silentPublishingTellsNobody();
    void draftActivityBecomesPublished();
    void samePublicationTwiceTellsOnce();
    void movingBackIsToldAgain();
    void goneSessionIsExplained();
    void changesOfOthersAreKept();
    void offersAreToldOnce();
    void rosterIsWrittenToByState();
    void emptyNoticeIsRefused();
    void nobodyToTellIsRefused();
    void sentNoticeIsMarkedAndOpenedAgain();
    void marksThatAreNoneAreRefused();
    void damagedBatchesAreRefused_data();
    void damagedBatchesAreRefused();
    void sentencesNameTheActivity();

private:
    std::unique_ptr<PublishKit> m_kit;
};

void TestPublishPlan::planAndNoticesAreOneStep()
{
    m_kit->publishAll();
    QCOMPARE(m_kit->count("SELECT count(*) FROM published_session"), 2);
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice WHERE sent_at IS NULL"),
             3); // the teacher, two students
    const auto undone = m_kit->store().undo();
    QVERIFY2(undone, testkit::why(undone));
    QCOMPARE(m_kit->count("SELECT count(*) FROM published_session"), 0);
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice"), 0);
    QCOMPARE(m_kit->text("SELECT state FROM activity"), u"draft"_s);
    const auto redone = m_kit->store().redo();
    QVERIFY2(redone, testkit::why(redone));
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice"), 3);
}

void TestPublishPlan::everybodyGetsOneNoticeForOneActivity()
{
    m_kit->publishAll();
    const QString body = m_kit->store()
                             .reader()
                             .text("SELECT body FROM notice WHERE person=?", m_kit->zhang)
                             ->value_or(QString());
    QVERIFY2(body.contains(u"9月19日"_s) && body.contains(u"9月26日"_s), qPrintable(body));
    QVERIFY(body.contains(u"张三"_s));
    QVERIFY(!body.contains(u'{'));
}

void TestPublishPlan::languageFollowsTheName()
{
    m_kit->enrol(m_kit->anna);
    m_kit->publishAll();
    const QString body = m_kit->store()
                             .reader()
                             .text("SELECT body FROM notice WHERE person=?", m_kit->anna)
                             ->value_or(QString());
    QVERIFY2(body.contains(u"Sat 19 Sep 14:00–15:40, Lab 2"_s), qPrintable(body));
    QVERIFY(body.contains(u"IoT Inside Out"_s) && body.contains(u"Innovation Center"_s));
}

void TestPublishPlan::aFirstPlanIsNoChange()
{
    m_kit->setting(NoticeTexts::languagesKey(), u"en"_s);
    m_kit->publishAll();
    QCOMPARE(m_kit->text("SELECT DISTINCT subject FROM notice"), u"IoT Inside Out: the plan"_s);
    QVERIFY(m_kit->text("SELECT body FROM notice LIMIT 1").contains(u"this is the plan of"_s));
    m_kit->addSession(u"2026-10-10T14:00"_s);
    m_kit->publishAll();
    // Two students and the teacher.
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice WHERE subject='IoT Inside Out: the plan has changed'"),
             3);
}

void TestPublishPlan::aTeacherReadsOfTheOthersAlone()
{
    m_kit->setting(NoticeTexts::languagesKey(), u"en"_s);
    m_kit->publishAll();
    const auto bodyOf = [this](qint64 person) {
        return m_kit->store()
            .reader()
            .text("SELECT body FROM notice WHERE person=?", person)
            ->value_or(QString());
    };
    QVERIFY2(bodyOf(m_kit->zhang).contains(u"with "_s), qPrintable(bodyOf(m_kit->zhang)));
    QVERIFY2(!bodyOf(m_kit->wang).isEmpty() && !bodyOf(m_kit->wang).contains(u"with "_s),
             qPrintable(bodyOf(m_kit->wang)));
}

void TestPublishPlan::centreWritesItsOwnTexts()
{
    m_kit->setting(NoticeTexts::languagesKey(), u"en"_s);
    m_kit->setting(NoticeTexts::key(NoticeKind::Plan, NoticeLanguage::English, "subject"_L1),
                   u"News for {name}"_s);
    m_kit->setting(NoticeTexts::key(NoticeKind::Plan, NoticeLanguage::English, "body"_L1),
                   u"{changes}\n{nothing}"_s);
    m_kit->publishAll();
    QCOMPARE(m_kit->store()
                 .reader()
                 .text("SELECT subject FROM notice WHERE person=?", m_kit->zhang)
                 ->value_or(QString()),
             u"News for 张三"_s);
    QVERIFY(m_kit->text("SELECT body FROM notice LIMIT 1").endsWith(u"\n{nothing}"_s));
}

void TestPublishPlan::bothLanguagesStandBelowEachOther()
{
    m_kit->setting(NoticeTexts::languagesKey(), u"both"_s);
    m_kit->publishAll();
    const QString body = m_kit->text("SELECT body FROM notice LIMIT 1");
    QVERIFY2(body.indexOf(u"9月19日"_s) < body.indexOf(u"Sat 19 Sep"_s), qPrintable(body));
}

void TestPublishPlan::remarkStandsBelow()
{
    const auto publication = publicationOf(m_kit->store(), m_kit->changes(), true, u" Bring a laptop. "_s);
    QVERIFY2(publication, testkit::why(publication));
    for (const NoticeText& text : publication->notices.texts)
        QVERIFY(text.body.endsWith(u"\n\nBring a laptop."_s));
}

void TestPublishPlan::silentPublishingTellsNobody()
{
    m_kit->publishAll(false);
    QCOMPARE(m_kit->count("SELECT count(*) FROM published_session"), 2);
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice"), 0);
}

void TestPublishPlan::draftActivityBecomesPublished()
{
    m_kit->publishAll();
    QCOMPARE(m_kit->text("SELECT state FROM activity"), u"published"_s);
}

void TestPublishPlan::samePublicationTwiceTellsOnce()
{
    // As two computers make it, apart from each other; the second one comes through sync.
    const auto here = publicationOf(m_kit->store(), m_kit->changes(), true);
    const auto there = publicationOf(m_kit->store(), m_kit->changes(), true);
    QVERIFY(m_kit->store().perform(here->action));
    QCOMPARE(*there->action.alreadySo(m_kit->store().reader()), true);
    const auto again = m_kit->store().perform(there->action);
    QVERIFY2(again, testkit::why(again));
    QCOMPARE(again->seq, 0); // it changes nothing
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice"), 3);
}

void TestPublishPlan::movingBackIsToldAgain()
{
    m_kit->publishAll();
    for (const QString& starts : {u"2026-09-20T14:00"_s, u"2026-09-19T14:00"_s, u"2026-09-20T14:00"_s}) {
        m_kit->file().clock().advanceSeconds(60);
        m_kit->set(u"session"_s, m_kit->first, u"starts"_s, starts);
        m_kit->publishAll();
    }
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice"), 12);
}

void TestPublishPlan::goneSessionIsExplained()
{
    const auto publication = publicationOf(m_kit->store(), m_kit->changes(), true);
    for (const QString& table : {u"session_staff"_s, u"session"_s}) {
        const qint64 id = table == "session"_L1
            ? m_kit->first
            : m_kit->store()
                  .reader()
                  .integer("SELECT id FROM session_staff WHERE session=?", m_kit->first)
                  ->value();
        QVERIFY(m_kit->store().perform(RemoveRecord{table, id, u"it"_s}));
    }
    const auto done = m_kit->store().perform(publication->action);
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"session-gone"_s);
    QCOMPARE(m_kit->count("SELECT count(*) FROM published_session"), 0); // nothing is half done
}

void TestPublishPlan::changesOfOthersAreKept()
{
    const auto publication = publicationOf(m_kit->store(), m_kit->changes(), true);
    m_kit->set(u"session"_s, m_kit->first, u"starts"_s, u"2026-09-20T09:00"_s); // meanwhile
    QVERIFY(m_kit->store().perform(publication->action));
    // What was told was told; the difference stands again as a change.
    QCOMPARE(m_kit->sentences().size(), 1);
    QVERIFY(m_kit->sentences().first().contains(u"Moved from Sat 19 Sep"_s));
}

void TestPublishPlan::offersAreToldOnce()
{
    const qint64 until = QDateTime(QDate(2026, 9, 10), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
    m_kit->enrol(m_kit->anna, u"offered"_s, {{"offer_until"_L1, QString::number(until)}});
    const auto batch = offerNotices(m_kit->store(), m_kit->activity);
    QVERIFY2(batch, testkit::why(batch));
    QCOMPARE(batch->drafts.size(), 1);
    const NoticeText text = textFor(*batch, batch->drafts.first(), u"Anna Berg"_s);
    QVERIFY2(text.body.contains(u"until Thu 10 Sep 18:00"_s), qPrintable(text.body)); // in Shanghai
    const QueueNotices action{batch->toJson(), m_kit->activity, m_kit->store().clock().now()};
    QVERIFY(m_kit->store().perform(action));
    QCOMPARE(offerNotices(m_kit->store(), 0)->drafts.size(), 0);
    const auto again = m_kit->store().perform(action);
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"notice-told"_s);
}

void TestPublishPlan::rosterIsWrittenToByState()
{
    const qint64 waiting = m_kit->addPerson(u"Waiting"_s);
    m_kit->enrol(waiting, u"waiting"_s);
    const auto confirmed =
        rosterNotices(m_kit->store(), {m_kit->activity, {u"confirmed"_s}, {u"Hi {name}"_s, u"Text"_s}, {}});
    QCOMPARE(confirmed->drafts.size(), 2);
    const auto all = rosterNotices(
        m_kit->store(), {m_kit->activity, {u"confirmed"_s, u"waiting"_s}, {u"Hi"_s, u"Text"_s}, {}});
    QCOMPARE(all->drafts.size(), 3);
    // Two messages of the same words are two messages.
    QVERIFY(m_kit->store().perform(QueueNotices{confirmed->toJson(), m_kit->activity, 1}));
    QVERIFY(m_kit->store().perform(QueueNotices{all->toJson(), m_kit->activity, 2}));
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice"), 5);
}

void TestPublishPlan::emptyNoticeIsRefused()
{
    const auto batch =
        rosterNotices(m_kit->store(), {m_kit->activity, {u"confirmed"_s}, {u" "_s, u"x"_s}, {}});
    const auto done = m_kit->store().perform(QueueNotices{batch->toJson(), m_kit->activity, 1});
    QCOMPARE(done.error().rule, u"notice-empty"_s);
    const NoticeText book{u"Book"_s, QString(30'000, u'x')};
    const auto tooLong = rosterNotices(m_kit->store(), {m_kit->activity, {u"confirmed"_s}, book, {}});
    QCOMPARE(m_kit->store().perform(QueueNotices{tooLong->toJson(), 0, 1}).error().rule, u"notice-length"_s);
}

void TestPublishPlan::nobodyToTellIsRefused()
{
    const auto done = m_kit->store().perform(QueueNotices{NoticeBatch().toJson(), 0, 1});
    QVERIFY(!done);
}

void TestPublishPlan::sentNoticeIsMarkedAndOpenedAgain()
{
    m_kit->publishAll();
    const qint64 id = m_kit->count("SELECT min(id) FROM notice");
    QVERIFY(m_kit->store().perform(MarkNotices{{id}, u"mail"_s, 77}));
    QCOMPARE(m_kit->count("SELECT sent_at FROM notice ORDER BY id LIMIT 1"), 77);
    const auto twice = m_kit->store().perform(MarkNotices{{id}, u"text"_s, 78});
    QCOMPARE(twice.error().rule, u"notice-not-open"_s);
    QVERIFY(m_kit->store().perform(MarkNotices{{id}, {}, 79}));
    QCOMPARE(m_kit->count("SELECT count(*) FROM notice WHERE sent_at IS NULL"), 3);
    QVERIFY(m_kit->store().undo());
    QCOMPARE(m_kit->text("SELECT sent_as FROM notice ORDER BY id LIMIT 1"), u"mail"_s);
}

void TestPublishPlan::marksThatAreNoneAreRefused()
{
    m_kit->publishAll();
    const auto done = m_kit->store().perform(MarkNotices{{1}, u"pigeon"_s, 1});
    QCOMPARE(done.error().code, ErrorCode::Usage);
    QVERIFY(!m_kit->store().perform(MarkNotices{{123456}, u"mail"_s, 1}));
    QVERIFY(!m_kit->store().perform(MarkNotices{{}, u"mail"_s, 1}));
}

void TestPublishPlan::damagedBatchesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("batch");
    const QJsonObject text{{"subject"_L1, "s"_L1}, {"body"_L1, "b"_L1}};
    const QJsonObject good{{"id"_L1, "5"_L1}, {"cause"_L1, "c"_L1}, {"person"_L1, "6"_L1}, {"text"_L1, 0}};
    const auto batch = [&](const QString& key, const QJsonValue& value) {
        QJsonObject notice = good;
        notice[key] = value;
        return QJsonObject{{"texts"_L1, QJsonArray{text}}, {"notices"_L1, QJsonArray{notice}}};
    };
    QTest::newRow("no text of that place") << batch(u"text"_s, 3);
    QTest::newRow("text before the first") << batch(u"text"_s, -1);
    QTest::newRow("no id") << batch(u"id"_s, "0"_L1);
    QTest::newRow("no cause") << batch(u"cause"_s, QString());
    QTest::newRow("a word for a person") << batch(u"person"_s, "Li"_L1);
    QTest::newRow("a number for a notice")
        << QJsonObject{{"texts"_L1, QJsonArray{text}}, {"notices"_L1, QJsonArray{7}}};
}

void TestPublishPlan::damagedBatchesAreRefused()
{
    QFETCH(const QJsonObject, batch);
    const auto done = m_kit->store().perform(QueueNotices{batch, 0, 1});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Usage);
    QVERIFY(!done.error().sentence.isEmpty());
}

void TestPublishPlan::sentencesNameTheActivity()
{
    const OpId published = m_kit->publishAll();
    QVERIFY2(m_kit->store().sentence(published).contains(u"物联网"_s),
             qPrintable(m_kit->store().sentence(published)));
}

QTEST_GUILESS_MAIN(TestPublishPlan)
#include "tst_publishplan.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personerasure.h"
#include "models/reports/copyofday.h"
#include "tests/reports/reportcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Whom reports do not name: those under age without a consent, and who was erased since.
class TestUnnamedPupils : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file =
            std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{registerForReports});
        m_centre = std::make_unique<ReportCentre>(*m_file);
    }
    void cleanup()
    {
        m_centre.reset();
        m_file.reset();
    }

    void pupilInAClassIsNotInTheAnnexByName();
    void pupilWithADeviceIsNotInThePackByName();
    void pupilInACampIsNotInItsReportByName();
    void eachPupilIsCountedOnce();
    void consentForOneCampNamesThere();
    void overdueListStillSaysWhom();
    void erasedSinceIsNotNamedOnAnEarlierDay();
    void copyServesWhileNothingIsWritten();
    void todayIsCopiedAnew();

private:
    ReportDocument compose(const QString& key, const FigurePeriod& period = {}, qint64 activity = 0)
    {
        ReportWish wish;
        wish.key = key;
        wish.period = period;
        wish.activity = activity;
        const auto document = composeReport(m_file->store(), wish);
        if (!document)
            QTest::qFail(why(document.error()).constData(), __FILE__, __LINE__);
        return document ? *document : ReportDocument();
    }
    void lendToThePupil()
    {
        const qint64 lentAt = QDateTime(QDate(2026, 8, 4), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
        const qint64 device = countOf(m_file->store(), "SELECT id FROM device WHERE asset_tag='ATL-4'");
        m_file->add("loan",
                    {{u"device"_s, QString::number(device)},
                     {u"borrower"_s, QString::number(m_centre->pupil)},
                     {u"visit"_s, u"77"_s},
                     {u"lent_at"_s, QString::number(lentAt)},
                     {u"due"_s, u"2026-08-20T18:00"_s}});
    }
    void agree(qint64 activity = 0)
    {
        QJsonObject values{{u"person"_s, QString::number(m_centre->pupil)},
                           {u"purpose"_s, u"publication"_s},
                           {u"text_version"_s, u"1"_s},
                           {u"given_on"_s, u"2026-06-01"_s},
                           {u"guardian"_s, u"Hanna Hill"_s}};
        if (activity != 0)
            values.insert(u"activity"_s, QString::number(activity));
        m_file->add("consent", values);
    }
    Result<std::shared_ptr<const PastCopy>> copyOf(QDate day,
                                                   const std::shared_ptr<const PastCopy>& known = {})
    {
        Store& store = m_file->store();
        return copyOfDay({store.path(), store.domain(), store.clock()}, day, {}, known);
    }

    std::unique_ptr<CentreFile> m_file;
    std::unique_ptr<ReportCentre> m_centre;
};

void TestUnnamedPupils::pupilInAClassIsNotInTheAnnexByName()
{
    m_centre->join(m_centre->spring, m_centre->pupil, u"completed"_s);
    const ReportDocument report = compose(u"year"_s, yearPeriod(2026, false));
    const QString text = readingOf(report);
    QVERIFY2(!text.contains(u"Pia"_s) && text.contains(u"P. H."_s), qPrintable(text));
    QVERIFY(text.contains(u"Anna River"_s)); // is of age
    agree();
    QVERIFY(readingOf(compose(u"year"_s, yearPeriod(2026, false))).contains(u"Pia Hill"_s));
}

void TestUnnamedPupils::pupilWithADeviceIsNotInThePackByName()
{
    lendToThePupil();
    const QString text = readingOf(compose(u"month"_s, monthPeriod(2026, 8)));
    QVERIFY2(!text.contains(u"Pia"_s), qPrintable(text));
    QCOMPARE(text.count(u"P. H."_s), 2); // overdue, and a loan of the month
}

void TestUnnamedPupils::pupilInACampIsNotInItsReportByName()
{
    lendToThePupil();
    m_centre->join(m_centre->camp, m_centre->pupil, u"completed"_s);
    const ReportDocument report = compose(u"camp"_s, {}, m_centre->camp);
    const QString text = readingOf(report);
    QVERIFY2(!text.contains(u"Pia"_s) && text.contains(u"P. H."_s), qPrintable(text));
    QVERIFY2(report.remarks.join(u' ').contains(u"under age"_s), qPrintable(report.remarks.join(u' ')));
}

void TestUnnamedPupils::eachPupilIsCountedOnce()
{
    m_centre->join(m_centre->spring, m_centre->pupil, u"completed"_s);
    const QStringList remarks = compose(u"year"_s, yearPeriod(2026, false)).remarks; // in honours and annex
    QCOMPARE(remarks.filter(u"under age"_s).size(), 1);
    QVERIFY2(remarks.filter(u"under age"_s).first().startsWith(u"1 "_s), qPrintable(remarks.join(u' ')));
}

void TestUnnamedPupils::consentForOneCampNamesThere()
{
    m_centre->join(m_centre->camp, m_centre->pupil, u"completed"_s);
    agree(m_centre->camp);
    QVERIFY(readingOf(compose(u"camp"_s, {}, m_centre->camp)).contains(u"Pia Hill"_s));
    const QString year = readingOf(compose(u"year"_s, yearPeriod(2026, false)));
    QVERIFY2(!year.contains(u"Pia"_s), qPrintable(year));
}

void TestUnnamedPupils::overdueListStillSaysWhom()
{
    lendToThePupil();
    QVERIFY(readingOf(compose(u"overdue"_s)).contains(u"Pia Hill"_s)); // for the desk
}

void TestUnnamedPupils::erasedSinceIsNotNamedOnAnEarlierDay()
{
    m_file->clock().set(QDateTime(QDate(2026, 9, 9), QTime(9, 0), Qt::UTC));
    const auto before = copyOf(QDate(2026, 9, 8));
    VERIFY_DONE(before);
    VERIFY_DONE(m_file->store().perform(ErasePersons{{m_centre->students.first()}, m_file->now()}));
    const auto after = copyOf(QDate(2026, 9, 8), *before);
    VERIFY_DONE(after);
    QVERIFY(*after != *before);
    const auto past = Store::openPast(*after, m_file->domain());
    VERIFY_DONE(past);
    ReportWish camp;
    camp.key = u"camp"_s;
    camp.activity = m_centre->camp;
    const auto report = composeReport(**past, camp);
    VERIFY_DONE(report);
    QVERIFY(!readingOf(*report).contains(u"Anna River"_s));
    QVERIFY(readingOf(*report).contains(u"erased |"_s));
}

void TestUnnamedPupils::copyServesWhileNothingIsWritten()
{
    m_file->clock().set(QDateTime(QDate(2026, 9, 9), QTime(9, 0), Qt::UTC));
    const auto first = copyOf(QDate(2026, 9, 8));
    VERIFY_DONE(first);
    const auto second = copyOf(QDate(2026, 9, 8), *first);
    VERIFY_DONE(second);
    QCOMPARE(*second, *first);
    const auto otherDay = copyOf(QDate(2026, 9, 7), *first);
    VERIFY_DONE(otherDay);
    QCOMPARE((*otherDay)->day(), QDate(2026, 9, 7));
}

void TestUnnamedPupils::todayIsCopiedAnew()
{
    const auto morning = copyOf(QDate(2026, 9, 7));
    VERIFY_DONE(morning);
    m_file->clock().set(QDateTime(QDate(2026, 9, 7), QTime(18, 0), Qt::UTC));
    const auto evening = copyOf(QDate(2026, 9, 7), *morning);
    VERIFY_DONE(evening);
    QVERIFY((*evening)->endOfDay() > (*morning)->endOfDay());
}

QTEST_GUILESS_MAIN(TestUnnamedPupils)
#include "tst_unnamedpupils.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurerunner.h"
#include "models/statistics/spokenlanguage.h"
#include "tests/reports/reportcentre.h"
#include "views/reports/otherlanguage.h"

#include <QSignalSpy>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The language of the window.
class WindowWords : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return u"in the window: "_s + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return true; }
};

} // namespace

/// A paper in another language than the window's, and who works beside it.
class TestOtherLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherThreadsKeepTheLanguageOfTheWindow();
    void figuresWaitForAPaperInTheOtherLanguage();
};

void TestOtherLanguage::otherThreadsKeepTheLanguageOfTheWindow()
{
    WindowWords words;
    QCoreApplication::installTranslator(&words);
    const auto said = [] { return QCoreApplication::translate("kitcamp::TestWords", "Report"); };
    QString there;
    bool mayKeepWords = true;
    {
        const OtherLanguage spoken(u"zh_CN"_s);
        QCOMPARE(said(), u"Report"_s);
        const std::unique_ptr<QThread> beside(QThread::create([&] {
            there = said();
            mayKeepWords = spokenLanguage().tryLockForRead();
        }));
        beside->start();
        QVERIFY(beside->wait());
    }
    QCOMPARE(there, u"in the window: Report"_s);
    QVERIFY(!mayKeepWords);
    QVERIFY(spokenLanguage().tryLockForWrite()); // nobody holds it any more
    spokenLanguage().unlock();
    QCOMPARE(said(), u"in the window: Report"_s);
}

void TestOtherLanguage::figuresWaitForAPaperInTheOtherLanguage()
{
    CentreFile file({registerForReports});
    const ReportCentre centre(file);
    FigureRunner runner(file.store(), nullptr);
    QSignalSpy answered(&runner, &FigureRunner::answered);
    FigureQuestion question;
    question.measure = u"loans"_s;
    {
        const OtherLanguage spoken(u"zh_CN"_s);
        runner.watch({question});
        QVERIFY(!answered.wait(150));
    }
    QTRY_COMPARE(answered.size(), 1);
}

QTEST_MAIN(TestOtherLanguage)
#include "tst_otherlanguage.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenroom.h"

#include "tests/common/strictwarnings.h"
#include "tests/testkit/verify.h"
#include "views/start/startwindow.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class StartWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, [] { return Scheme::Light; });
    }
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        makeWindow();
    }
    void cleanup() { m_window.reset(); }

    void threeWaysToBegin()
    {
        QSignalSpy open(m_window.get(), &StartWindow::openRequested);
        QSignalSpy sample(m_window.get(), &StartWindow::sampleRequested);
        click(m_window.get(), u"chooseOpen"_s);
        QCOMPARE(open.size(), 1);
        click(m_window.get(), u"chooseSample"_s);
        QCOMPARE(sample.size(), 1);
        QVERIFY(!seen<QPushButton>(m_window.get(), u"startNext"_s));
    }

    void theLanguageStandsOnTheFirstPage()
    {
        QSignalSpy asked(m_window.get(), &StartWindow::languageRequested);
        click(m_window.get(), u"startLanguage_zh_CN"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), u"zh_CN"_s);
    }

    void fourStepsWithTheKeyboardMakeACentre()
    {
        QSignalSpy made(m_window.get(), &StartWindow::newCentreRequested);
        key(Qt::Key_Return);
        type(u"创新中心"_s);
        key(Qt::Key_Tab);
        type(u"Innovation: Centre"_s);
        QCOMPARE(seen<QLineEdit>(m_window.get(), u"startPath"_s)->text(),
                 QDir::toNativeSeparators(m_folder.filePath(u"Innovation Centre.kitcamp"_s)));
        key(Qt::Key_Return);
        QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 2 of 4"_s);
        type(u"爱护设备"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 3 of 4"_s);
        enter(m_window.get(), u"hours_6"_s, u"10-16"_s);
        enter(m_window.get(), u"zone"_s, u"Asia/Shanghai"_s);
        click(m_window.get(), u"startNext"_s);
        QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 4 of 4"_s);
        type(u"Chen Wei"_s);
        QTest::keyClicks(seen<QLineEdit>(m_window.get(), u"cardSample"_s), u"C4B3A204"_s);
        QTest::keyClick(seen<QLineEdit>(m_window.get(), u"cardSample"_s), Qt::Key_Return);
        QCOMPARE(made.size(), 0); // the scanner's Enter ends the scan, not the step
        click(m_window.get(), u"cardGuess_0"_s);
        click(m_window.get(), u"startNext"_s);
        QCOMPARE(made.size(), 1);
        const auto centre = made.constFirst().constFirst().value<NewCentre>();
        QCOMPARE(QFileInfo(centre.path).fileName(), u"Innovation Centre.kitcamp"_s);
        QCOMPARE(centre.settings.values.value("name"_L1).toString(), u"创新中心"_s);
        QCOMPARE(centre.settings.values.value("terms"_L1).toString(), u"爱护设备"_s);
        QCOMPARE(centre.settings.values.value("zone"_L1).toString(), u"Asia/Shanghai"_s);
        QVERIFY(!centre.settings.values.value("card_format"_L1).toString().isEmpty());
        QCOMPARE(centre.hours.steps.size(), qsizetype(6));
        QCOMPARE(centre.operatorName, u"Chen Wei"_s);
    }

    void whatIsMissingIsSaidInTheStep()
    {
        key(Qt::Key_Return);
        click(m_window.get(), u"startNext"_s);
        QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 1 of 4"_s);
        auto* name = seen<QLineEdit>(m_window.get(), u"startName"_s);
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(name->accessibleDescription().contains(u"Give the centre a name"_s));
        enter(m_window.get(), u"startName"_s, u"中心"_s);
        QFile taken(m_folder.filePath(u"taken.kitcamp"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        for (const QString& path :
             {taken.fileName(), m_folder.filePath(u"no/where.kitcamp"_s), u"loose.kitcamp"_s, QString()}) {
            enter(m_window.get(), u"startPath"_s, path);
            click(m_window.get(), u"startNext"_s);
            QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 1 of 4"_s);
        }
        enter(m_window.get(), u"startPath"_s, m_folder.filePath(u"free"_s));
        click(m_window.get(), u"startNext"_s);
        QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 2 of 4"_s);
    }

    void wrongHoursKeepTheStep()
    {
        goToStep(3);
        enter(m_window.get(), u"hours_1"_s, u"all day"_s);
        key(Qt::Key_Return);
        QCOMPARE(labelText(m_window.get(), u"startProgress"_s), u"Step 3 of 4"_s);
        QVERIFY(labelText(m_window.get(), u"hoursComment_1"_s).startsWith(u"■"_s));
    }

    void escGoesBackAndKeepsWhatWasTyped()
    {
        goToStep(2);
        key(Qt::Key_Escape);
        QCOMPARE(seen<QLineEdit>(m_window.get(), u"startName"_s)->text(), u"中心"_s);
        key(Qt::Key_Escape);
        QVERIFY(seen<QWidget>(m_window.get(), u"chooseNew"_s));
        key(Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
    }

    void aProblemIsSaidWhereThePersonLooks()
    {
        m_window->sayProblem(u"centre.kitcamp is damaged. Take a backup."_s);
        QCOMPARE(saidIn(m_window.get()), u"centre.kitcamp is damaged. Take a backup."_s);
    }

    void theLogoGoesIntoTheNewFile()
    {
        QImage picture(900, 300, QImage::Format_ARGB32);
        picture.fill(Qt::black);
        const QString path = m_folder.filePath(u"logo.png"_s);
        QVERIFY(picture.save(path));
        goToStep(2);
        dropFile(seen<QWidget>(m_window.get(), u"chooseLogo"_s)->parentWidget(), path);
        QSignalSpy made(m_window.get(), &StartWindow::newCentreRequested);
        for (int step = 2; step <= 4; ++step)
            click(m_window.get(), u"startNext"_s);
        QCOMPARE(made.size(), 1);
        const auto centre = made.constFirst().constFirst().value<NewCentre>();
        CentreFile file({});
        const auto settings = centre.settingsFor(file.store());
        VERIFY_DONE(settings);
        VERIFY_DONE(file.store().perform(*settings));
        QCOMPARE(
            file.rows()
                .integer(
                    "SELECT width FROM picture AS p JOIN setting AS s ON s.value=p.hash AND s.key='logo'")
                ->value_or(0),
            qint64(640));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<QString>("language");
        QTest::newRow("en-light") << int(Theme::Choice::Light) << u"en_GB"_s;
        QTest::newRow("en-dark") << int(Theme::Choice::Dark) << u"en_GB"_s;
        QTest::newRow("zh-light") << int(Theme::Choice::Light) << u"zh_CN"_s;
        QTest::newRow("zh-dark") << int(Theme::Choice::Dark) << u"zh_CN"_s;
    }
    void nothingIsCut()
    {
        QFETCH(int, look);
        QFETCH(QString, language);
        const QLocale locale(language);
        QTranslator texts;
        QVERIFY(texts.load(locale.language() == QLocale::Chinese ? u":/i18n/kitcamp_zh_CN"_s
                                                                 : u":/i18n/kitcamp_en"_s));
        QCoreApplication::installTranslator(&texts);
        QLocale::setDefault(locale);
        m_theme->setChoice(static_cast<Theme::Choice>(look));
        makeWindow();
        m_window->resize(1024, 700);
        for (int step = 0; step <= 4; ++step) {
            if (step > 0)
                goToStep(step);
            QTRY_COMPARE(cutTexts(*m_window).join(u"; "_s), QString());
            QCOMPARE(namelessFields(*m_window).join(u"; "_s), QString());
            QCOMPARE(m_window->size(), QSize(1024, 700));
            keepPicture(*m_window,
                        u"start-%1-%2"_s.arg(step).arg(QLatin1StringView(QTest::currentDataTag())));
        }
        m_theme->setChoice(Theme::Choice::Light);
        QCoreApplication::removeTranslator(&texts);
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<StartWindow>(m_folder.path());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), key, held);
    }
    void type(const QString& text)
    {
        QVERIFY(QApplication::focusWidget());
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(character), Qt::NoModifier);
    }
    /// From wherever the window is, on to that step.
    void goToStep(int step)
    {
        if (seen<QWidget>(m_window.get(), u"chooseNew"_s)) {
            click(m_window.get(), u"chooseNew"_s);
            enter(m_window.get(), u"startName"_s, u"中心"_s);
        }
        auto* stack = m_window->findChild<QStackedWidget*>();
        while (stack->currentIndex() < step) {
            const int before = stack->currentIndex();
            click(m_window.get(), u"startNext"_s);
            QVERIFY(stack->currentIndex() != before);
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StartWindow> m_window;
};

QTEST_MAIN(StartWindowTest)
#include "tst_startwindow.moc"

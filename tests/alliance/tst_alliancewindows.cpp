// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/besidewindows.h"
#include "tests/alliance/alliancekit.h"
#include "tests/common/recordedtones.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QTableView>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two windows, the centre's and the alliance's, as people use them: hand over, review, decide, take back.
class TestAllianceWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_kit = std::make_unique<AllianceKit>();
        m_kit->fillCentre();
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"s%1.ini"_s.arg(++m_count)), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_theme = std::make_unique<Theme>(*qApp);
        const MainWindow::Surroundings around{*m_theme, m_tones, *m_preferences, m_language};
        m_beside = std::make_unique<BesideWindows>(m_kit->centre().file().domain(),
                                                   m_kit->centre().file().clock(), around);
        auto store = m_kit->centre().file().another();
        QVERIFY(store.ok());
        m_main = std::make_unique<MainWindow>(std::move(*store), around);
        m_beside->join(*m_main);
        m_main->show();
        const auto opened = m_beside->open(m_kit->allianceFile().path());
        QVERIFY(opened.ok());
        m_other = *opened;
    }

    void cleanup()
    {
        m_beside.reset();
        m_main.reset();
    }

    void theAlliancesWindowHasNoDesk()
    {
        for (const QString& page : {u"desk"_s, u"devices"_s, u"loans"_s, u"bookings"_s}) {
            QVERIFY(!m_other->pageKeys().contains(page));
            QVERIFY(m_main->pageKeys().contains(page));
            QVERIFY2(!m_other->findChild<QAction*>(u"page_"_s + page),
                     "the finder knows the commands of the menus");
        }
        QVERIFY(!m_other->findChild<QAction*>(u"twins_devices"_s));
        QVERIFY(m_other->windowTitle().contains(u"alliance"_s));
        QVERIFY(!m_main->windowTitle().contains(u"alliance"_s));
        QCOMPARE(m_other->currentPage(), u"camps"_s);
        m_other->showPage(u"settings"_s);
        QVERIFY(!cuts(*m_other->page(u"settings"_s)));
    }

    void aFileIsOpenedBesideOnlyOnce()
    {
        const auto again = m_beside->open(m_kit->allianceFile().path());
        VERIFY_DONE(again);
        QCOMPARE(*again, m_other);
        const auto wrong = m_beside->open(m_folder.filePath(u"nothing.kitcamp"_s));
        QVERIFY(!wrong.ok());
        QVERIFY(!wrong.error().sentence.isEmpty());
    }

    void aCampIsHandedIntoTheOtherWindowAndTakenIn()
    {
        QWidget* dialog = handOverDialog(u"handOver"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(table(dialog, u"handoverPeople"_s)->model()->rowCount(), 7);
        QVERIFY(labelText(dialog, u"handoverFields"_s).contains(u"Mail"_s));
        QVERIFY(!labelText(dialog, u"handoverFields"_s).contains(u"Phone"_s));
        keepPicture(*dialog, u"hand-over"_s);
        auto* target = seen<QComboBox>(dialog, u"handoverTarget"_s);
        QVERIFY(target->count() >= 3);
        choose(dialog, u"handoverTarget"_s, target->itemText(1));
        press(dialog);
        QWidget* review = reviewDialog();
        QVERIFY(review);
        auto* lines = table(review, u"handoverLines"_s);
        QTRY_VERIFY2(lines->model()->rowCount() >= 9,
                     qPrintable(saidIn(review) + QString::number(lines->model()->rowCount())));
        keepPicture(*review, u"take-in"_s);
        QVERIFY(!cuts(*review));
        QTRY_VERIFY(mainButton(review)->isEnabled());
        mainButton(review)->click();
        QTRY_VERIFY(saidIn(review).contains(u"Ctrl+Z"_s));
        QCOMPARE(textOf(m_other->store(), "SELECT count(*) FROM participation"), u"7"_s);
        QCOMPARE(textOf(m_main->store(), "SELECT count(*) FROM handover WHERE direction='given'"), u"1"_s);
        VERIFY_DONE(m_other->store().undo());
        QCOMPARE(textOf(m_other->store(), "SELECT count(*) FROM participation"), u"0"_s);
    }

    void aCampIsSavedAsAFileAndChosenInTheOther()
    {
        const QString path = m_folder.filePath(u"c%1.kitcamp-camp"_s.arg(m_count));
        m_main->workplace().askForFile = [path](QWidget*, const Workplace::FileQuestion&) { return path; };
        m_other->workplace().askForFile = [path](QWidget*, const Workplace::FileQuestion&) { return path; };
        press(handOverDialog(u"handOver"_s));
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        m_other->findChild<QAction*>(u"takeHandover"_s)->trigger();
        QWidget* review = reviewDialog();
        QVERIFY(review);
        for (QPushButton* button : review->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(u"file"_s))
                button->click();
        }
        QTRY_VERIFY(table(review, u"handoverLines"_s)->model()->rowCount() >= 9);
    }

    void aConflictIsDecidedLineByLine()
    {
        VERIFY_DONE(takeNow());
        VERIFY_DONE(m_kit->allianceFile().set(u"session"_s, m_kit->session, u"title"_s, u"Ours"_s));
        VERIFY_DONE(m_kit->centre().set(u"session"_s, m_kit->session, u"title"_s, u"Theirs"_s));
        QWidget* review = reviewOf(handedNow());
        auto* lines = table(review, u"handoverLines"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 1);
        QTRY_VERIFY(saidIn(review).contains(u"to be decided"_s));
        QVERIFY(!mainButton(review)->isEnabled());
        lines->selectRow(0);
        QTRY_VERIFY(labelText(review, u"handoverLine"_s).contains(u"here \"Ours\", there \"Theirs\""_s));
        keepPicture(*review, u"conflict"_s);
        click(review, u"takeTheirs"_s);
        QTRY_VERIFY2(mainButton(review)->isEnabled(), qPrintable(saidIn(review)));
        mainButton(review)->click();
        QTRY_COMPARE(textOf(m_other->store(), "SELECT title FROM session"), u"Theirs"_s);
    }

    void aDamagedFileIsExplained()
    {
        QWidget* review = reviewOf("nonsense");
        QTRY_VERIFY(saidIn(review).contains(u"no camp of a partner"_s));
    }

    void theHostChoosesWhatPartnersSee()
    {
        m_main->showObject(u"partners"_s, 0);
        auto* phone = seen<QCheckBox>(m_main.get(), u"partnerField_phone"_s);
        QVERIFY(phone);
        QVERIFY(!phone->isChecked());
        phone->click();
        click(m_main.get(), u"savePartners"_s);
        QTRY_VERIFY(textOf(m_main->store(), "SELECT value FROM setting WHERE key='partners.fields'")
                        .contains(u"phone"_s));
        auto* questions = seen<QListWidget>(m_main.get(), u"partnerQuestions"_s);
        QVERIFY(questions && questions->count() == 1);
        questions->item(0)->setCheckState(Qt::Checked);
        const QByteArray bytes = handedNow();
        QVERIFY(bytes.contains("13800000000"));
        QVERIFY(bytes.contains("because 1"));
        QVERIFY(!cuts(*m_main->page(u"settings"_s)));
        keepPicture(*m_main, u"partners"_s);
        VERIFY_DONE(m_main->store().undo());
    }

    void theSettingIsOneClickAwayFromHandingOver()
    {
        QWidget* dialog = handOverDialog(u"handOver"_s);
        click(dialog, u"handoverSettings"_s);
        QTRY_COMPARE(m_main->currentPage(), u"settings"_s);
        QVERIFY(seen<QCheckBox>(m_main.get(), u"partnerField_phone"_s));
    }

private:
    [[nodiscard]] static QTableView* table(QWidget* root, const QString& name)
    {
        return root->findChild<QTableView*>(name);
    }
    [[nodiscard]] static QPushButton* mainButton(QWidget* dialog)
    {
        return dialog->findChild<QPushButton*>(u"dialogMain"_s);
    }
    static void press(QWidget* dialog)
    {
        QVERIFY(dialog);
        QVERIFY(mainButton(dialog) && mainButton(dialog)->isEnabled());
        mainButton(dialog)->click();
    }
    [[nodiscard]] static bool cuts(QWidget& widget)
    {
        const QStringList cut = cutTexts(widget) + namelessFields(widget);
        if (!cut.isEmpty())
            qWarning("%s", qPrintable(cut.join(u" | "_s)));
        return !cut.isEmpty();
    }
    [[nodiscard]] QWidget* handOverDialog(const QString& button)
    {
        m_main->showObject(u"activity"_s, m_kit->centre().camp);
        auto* tab = m_main->findChild<QPushButton*>(u"groupTab_handover"_s);
        for (QAbstractButton* one : m_main->findChildren<QAbstractButton*>()) {
            if (!tab && one->isVisible() && one->objectName().endsWith(u"_handover"_s))
                one->click();
        }
        auto* hand = seen<QPushButton>(m_main.get(), button);
        if (!hand)
            return nullptr;
        hand->click();
        return m_main->findChild<QDialog*>(u"handoverDialog"_s);
    }
    [[nodiscard]] QWidget* reviewDialog() { return m_other->findChild<QDialog*>(u"takeHandoverDialog"_s); }
    [[nodiscard]] QWidget* reviewOf(const QByteArray& bytes)
    {
        auto* neighbours = m_main->findChild<QObject*>(u"neighbours"_s, Qt::FindDirectChildrenOnly);
        Q_UNUSED(neighbours)
        const QString path = m_folder.filePath(u"r%1.kitcamp-camp"_s.arg(++m_files));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        m_other->workplace().askForFile = [path](QWidget*, const Workplace::FileQuestion&) { return path; };
        m_other->findChild<QAction*>(u"takeHandover"_s)->trigger();
        QWidget* review = reviewDialog();
        for (QPushButton* button : review->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(u"file"_s))
                button->click();
        }
        return review;
    }
    [[nodiscard]] QByteArray handedNow()
    {
        auto handover = m_kit->handed(m_kit->centre().store(), m_kit->centre().camp);
        return handover ? writeHandover(*handover) : QByteArray();
    }
    [[nodiscard]] Result<HandoverPlan> takeNow()
    {
        KITCAMP_ASSIGN(const Handover handover, m_kit->handed(m_kit->centre().store(), m_kit->centre().camp));
        return m_kit->take(m_kit->alliance(), handover);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    int m_files = 0;
    std::unique_ptr<AllianceKit> m_kit;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    RecordedTones m_tones;
    Language m_language;
    std::unique_ptr<BesideWindows> m_beside;
    std::unique_ptr<MainWindow> m_main;
    MainWindow* m_other = nullptr;
};

QTEST_MAIN(TestAllianceWindows)
#include "tst_alliancewindows.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importkit.h"

#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "views/importing/importdialog.h"

#include <QAbstractItemModelTester>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1280, 800));
        m_room->show(new QWidget(m_room->window()));
    }
    void cleanup()
    {
        m_dialog = nullptr;
        m_room.reset();
    }

    void aListIsChosenReviewedAndImported()
    {
        open(ImportKind::People);
        m_room->fileAnswers << file("people.csv",
                                    "Name,Student number,Gender\n张三,S1,m\n李四,S2,purple\n王五,S3,f\n"
                                    "张三,S1,m\n");
        click(m_dialog, u"emptyStateAction"_s);
        QTRY_COMPARE(main()->text(), u"&Import 2 row(s)"_s);
        const QAbstractItemModelTester tester(rows()->model());
        QCOMPARE(rows()->model()->rowCount(), 4);
        QCOMPARE(seen<QPushButton>(m_dialog, u"filter_wrong"_s)->text(), u"Wrong 1"_s);
        click(m_dialog, u"filter_wrong"_s);
        QCOMPARE(rows()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 1), u"3"_s);
        QCOMPARE(cell(0, 2), u"李四"_s);
        QVERIFY(cell(0, 3).contains(u"purple"_s));
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualRect(rows()->model()->index(0, 2)).center());
        QTRY_VERIFY(labelText(m_dialog, u"rowReason"_s).startsWith(u"Row 3, 李四: Column Gender"_s));
        QCOMPARE(m_room->count("SELECT count(*) FROM person"), qint64(0));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM person"), qint64(2));
        QCOMPARE(m_room->count("SELECT count(*) FROM journal WHERE kind='record.batch'"), qint64(1));
        QVERIFY(saidIn(m_dialog).contains(u"Ctrl+Z"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!openDialog(u"importDialog"_s));
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->count("SELECT count(*) FROM person"), qint64(0));
    }

    void aWrongGuessIsCorrected()
    {
        open(ImportKind::People);
        drop(file("people.csv", "Name,Note,Ref\n张三,hello,S1\n"));
        QTRY_COMPARE(main()->text(), u"&Import 1 row(s)"_s);
        choose(m_dialog, u"column_2"_s, u"Student number"_s);
        choose(m_dialog, u"column_1"_s, u"– left out –"_s);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(m_room->text("SELECT value FROM person_number WHERE kind='student'"), u"S1"_s);
        QCOMPARE(m_room->text("SELECT note FROM person"), QString());
    }

    void aFieldStandsInOneColumnOnly()
    {
        open(ImportKind::People);
        drop(file("people.csv", "Name,Student number,Ref\n张三,S1,S2\n"));
        QTRY_VERIFY(main()->isEnabled());
        choose(m_dialog, u"column_2"_s, u"Student number"_s);
        QCOMPARE(seen<QComboBox>(m_dialog, u"column_1"_s)->currentIndex(), 0);
        QCOMPARE(seen<QComboBox>(m_dialog, u"column_0"_s)->currentText(),
                 u"Name"_s); // the keys passed over it
        choose(m_dialog, u"column_2"_s, u"– left out –"_s);
        QCOMPARE(seen<QComboBox>(m_dialog, u"column_1"_s)->currentText(), u"Student number"_s);
    }

    void aMissingColumnIsAskedFor()
    {
        open(ImportKind::Devices);
        drop(file("things.csv", "What,Ident\nBoard,KC-1\n"));
        QTRY_VERIFY(saidIn(m_dialog).contains(u"Asset tag"_s));
        QVERIFY(!main()->isEnabled());
        choose(m_dialog, u"column_1"_s, u"Asset tag"_s);
        QTRY_COMPARE(main()->text(), u"&Import 1 row(s)"_s);
        QVERIFY(main()->isEnabled());
    }

    void nearOrganizationsAreAskedOnce()
    {
        m_room->centre.add("organization", {{u"name"_s, u"中国科学技术大学"_s}});
        open(ImportKind::People);
        drop(file("people.csv", "姓名,学号,学校\n张三,S1,中科大\n李四,S2,中国科学技术大学\n"));
        QTRY_VERIFY(seen<QComboBox>(m_dialog, u"organization_0"_s));
        QVERIFY(!main()->isEnabled());
        QVERIFY(saidIn(m_dialog).contains(u"organizations"_s));
        choose(m_dialog, u"organization_0"_s, u"It is 中国科学技术大学"_s);
        QTRY_VERIFY(main()->isEnabled());
        QVERIFY(!seen<QComboBox>(m_dialog, u"organization_0"_s));
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM organization"), qint64(1));
        QCOMPARE(m_room->text("SELECT name FROM organization_name"), u"中科大"_s);
    }

    void theRestMayBeNew()
    {
        m_room->centre.add("organization", {{u"name"_s, u"中国科学技术大学"_s}});
        open(ImportKind::People);
        drop(file("people.csv", "姓名,学号,学校\n张三,S1,中科大\n"));
        QTRY_VERIFY(seen<QPushButton>(m_dialog, u"othersAreNew"_s));
        click(m_dialog, u"othersAreNew"_s);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(m_room->count("SELECT count(*) FROM organization"), qint64(2));
    }

    void oneUniversityForAllIsTyped()
    {
        open(ImportKind::People);
        drop(file("people.csv", "姓名,学号,学院\n张三,S1,机械学院\n"));
        QTRY_VERIFY(main()->isEnabled());
        enter(m_dialog, u"usualOrganization"_s, u"甲大学"_s);
        QTest::keyClick(m_dialog, Qt::Key_Tab);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(m_room->text("SELECT name FROM organization"), u"甲大学"_s);
        QCOMPARE(m_room->text("SELECT name FROM department"), u"机械学院"_s);
    }

    void wrongRowsAreSaved()
    {
        open(ImportKind::Devices);
        drop(file("devices.csv", "Asset tag,Model,Price\nKC-1,Board,12\nKC-2,Board,dear\n"));
        QTRY_VERIFY(seen<QPushButton>(m_dialog, u"saveWrongRows"_s));
        const QString path = m_folder.filePath(u"left.csv"_s);
        m_room->fileAnswers << path;
        click(m_dialog, u"saveWrongRows"_s);
        QCOMPARE(m_room->fileQuestions.constLast().suggestion, u"devices-wrong.csv"_s);
        QVERIFY(m_room->fileQuestions.constLast().toSave);
        const auto saved = readTable(path);
        QVERIFY(saved.ok());
        QCOMPARE(saved->rows.size(), size_t(1));
        QVERIFY(saidIn(m_dialog).contains(u"left.csv"_s));
    }

    void aFileThatCannotBeReadIsExplained()
    {
        open(ImportKind::People);
        drop(m_folder.filePath(u"gone.csv"_s));
        QTRY_VERIFY(!saidIn(m_dialog).isEmpty());
        QVERIFY(!main()->isEnabled());
        QVERIFY(seen<QWidget>(m_dialog, u"importEmpty"_s)); // another one can be chosen
    }

    void aListThatIsKnownAlreadyNeedsNoImport()
    {
        open(ImportKind::People);
        const QString path = file("people.csv", "Name,Student number\n张三,S1\n");
        drop(path);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        drop(path);
        QTRY_VERIFY(saidIn(m_dialog).contains(u"nothing to import"_s));
        QVERIFY(!main()->isEnabled());
    }

    void theWindowStaysAliveOverALongList()
    {
        open(ImportKind::People);
        QByteArray csv("Name,Student number,Phone\n");
        for (int i = 0; i < 30000; ++i)
            csv += "P" + QByteArray::number(i) + ",S" + QByteArray::number(100000 + i) + ",1\n";
        int beats = 0;
        QTimer heart;
        heart.setInterval(10);
        connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
        heart.start();
        drop(file("many.csv", csv.constData()));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(m_dialog, u"busyBar"_s) || main()->isEnabled(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(main()->text(), u"&Import 30000 row(s)"_s, 60000);
        QVERIFY2(beats > 10, qPrintable(QString::number(beats)));
    }

    void planningIsCancelled()
    {
        open(ImportKind::People);
        QByteArray csv("Name,Student number\n");
        for (int i = 0; i < 60000; ++i)
            csv += "P,S" + QByteArray::number(100000 + i) + '\n';
        drop(file("many.csv", csv.constData()));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(m_dialog, u"busyCancel"_s), 20000);
        click(m_dialog, u"busyCancel"_s);
        QVERIFY(saidIn(m_dialog).contains(u"Nothing was changed"_s));
        QVERIFY(!main()->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog(u"importDialog"_s));
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
        m_room->theme().setChoice(static_cast<Theme::Choice>(look));
        const QString tag = QLatin1StringView(QTest::currentDataTag());
        m_room->centre.add("organization", {{u"name"_s, u"中国科学技术大学"_s}});
        m_room->centre.add("organization", {{u"name_en"_s, u"University of Alpha Town"_s}});
        open(ImportKind::People);
        m_dialog->resize(1000, 640);
        QTRY_COMPARE(cutTexts(*m_dialog).join(u"; "_s), QString());
        keepPicture(*m_dialog, u"import-empty-"_s + tag);
        drop(file("students 2026.csv",
                  "姓名,学号,学校,学院,专业,性别,手机,卡号,离校日期,ref\n"
                  "张三,2023010142,中科大,机械学院,机械工程,男,13800001111,04A2B3C4,2027-06-30,a\n"
                  "李娜,2023010143,中国科学技术大学,机械学院,机械工程,女,13800002222,04A2B3C5,2027-06-30,b\n"
                  "王伟,5.2E+11,Alpha Town Univ.,数学学院,数学,男,13800003333,04A2B3C6,2027-06-30,c\n"
                  "赵六,2023010145,中国科学技术大学,数学学院,数学,?,13800004444,04A2B3C7,someday,d\n"
                  "张三,2023010142,中科大,机械学院,机械工程,男,13800001111,04A2B3C4,2027-06-30,a\n"));
        QTRY_VERIFY(seen<QComboBox>(m_dialog, u"organization_0"_s));
        QTRY_COMPARE(cutTexts(*m_dialog).join(u"; "_s), QString());
        QCOMPARE(namelessFields(*m_dialog).join(u"; "_s), QString());
        keepPicture(*m_dialog, u"import-review-"_s + tag);
        click(m_dialog, u"othersAreNew"_s);
        QTRY_VERIFY(main()->isEnabled());
        rows()->selectRow(2);
        keepPicture(*m_dialog, u"import-ready-"_s + tag);
        QCoreApplication::removeTranslator(&texts);
    }

private:
    void open(ImportKind kind)
    {
        m_dialog = new ImportDialog(m_room->workplace(), kind, m_room->window());
        m_dialog->present();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QString file(const char* name, const char* text)
    {
        QFile made(m_folder.filePath(QLatin1String(name)));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) < 0)
            qFatal("the list could not be written");
        return made.fileName();
    }
    void drop(const QString& path) { dropFile(m_dialog, path); }
    [[nodiscard]] QPushButton* main() const { return m_dialog->findChild<QPushButton*>(u"dialogMain"_s); }
    [[nodiscard]] QTableView* rows() const { return m_dialog->findChild<QTableView*>(u"table"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScreenRoom> m_room;
    ImportDialog* m_dialog = nullptr;
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"

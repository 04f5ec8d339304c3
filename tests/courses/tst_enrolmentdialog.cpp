// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/courses/coursescreen.h"

#include "views/importing/importdialog.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The enrolment list that arrived as a spreadsheet, reviewed and taken in.
class EnrolmentDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<CourseScreen>(QSize(1280, 800));
    }
    void cleanup() { m_screen.reset(); }

    void aListIsTakenInAndTakenBack()
    {
        const QWidget* dialog =
            open("姓名,学号,学院\n张三,S1,机械学院\n李四,S2,机械学院\n张三,S1,机械学院\n");
        QVERIFY(dialog);
        QTRY_COMPARE(main()->text(), u"&Import 2 row(s)"_s);
        QCOMPARE(seen<QPushButton>(m_dialog, u"filter_duplicate"_s)->text(), u"Duplicate 1"_s);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(seen<QPushButton>(m_dialog, u"dialogLeave"_s)->text(), u"Close"_s);
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(2));
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM participation WHERE state='confirmed'"),
                 qint64(2));
        QVERIFY(m_screen->room.store().undo().ok());
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(0));
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM person WHERE name='张三'"), qint64(0));
    }

    void aDoubtfulRowIsDecidedAndTaken()
    {
        const qint64 zhang = m_screen->addStudent(u"张三"_s);
        m_screen->room.centre.add(
            "person_number",
            {{u"person"_s, QString::number(zhang)}, {u"kind"_s, u"student"_s}, {u"value"_s, u"S1"_s}});
        open("姓名,学号\n张山,S1\n李四,S2\n");
        QTRY_COMPARE(main()->text(), u"&Import 1 row(s)"_s);
        QTRY_VERIFY2(saidIn(m_dialog).contains(u"doubtful"_s), qPrintable(saidIn(m_dialog)));
        QVERIFY(main()->isEnabled()); // what is certain can be taken without an answer
        QCOMPARE(seen<QPushButton>(m_dialog, u"filter_doubtful"_s)->text(), u"Doubtful 1"_s);
        auto* answer = seen<QComboBox>(m_dialog, u"person_2"_s);
        QVERIFY(answer);
        QVERIFY(answer->itemText(0).contains(u"张三"_s));
        keepPicture(*m_dialog, u"courses-import"_s);
        choose(m_dialog, u"person_2"_s, answer->itemText(0));
        QTRY_COMPARE(main()->text(), u"&Import 2 row(s)"_s);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QCOMPARE(m_screen->room.count("SELECT count(*) FROM person WHERE name LIKE '张%'"), qint64(1));
    }

    void theListMayBeOfApplicants()
    {
        open("Name,Student number\nA,S1\n");
        QTRY_COMPARE(main()->text(), u"&Import 1 row(s)"_s);
        choose(m_dialog, u"enrolmentState"_s, u"Applied"_s);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->room.text("SELECT state FROM participation"), u"applied"_s);
    }

    void whoFindsNoSeatIsSaidToWait()
    {
        open("Name,Student number\nA,S1\nB,S2\nC,S3\n");
        QTRY_COMPARE(main()->text(), u"&Import 3 row(s)"_s);
        QTRY_VERIFY2(saidIn(m_dialog).contains(u"1 of them go to the waiting list"_s),
                     qPrintable(saidIn(m_dialog)));
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(main()->text(), u"&Done"_s);
        QVERIFY2(saidIn(m_dialog).contains(u"waiting list"_s), qPrintable(saidIn(m_dialog)));
    }

    void aColumnIsSaidToHoldAnAnswer()
    {
        m_screen->room.centre.add("question",
                                  {{u"activity"_s, QString::number(m_screen->activity)},
                                   {u"place_in_order"_s, u"1"_s},
                                   {u"kind"_s, u"text"_s},
                                   {u"text"_s, u"Diet"_s}});
        open("Name,Student number,What do you eat\nA,S1,everything\n");
        QTRY_COMPARE(main()->text(), u"&Import 1 row(s)"_s);
        choose(m_dialog, u"column_2"_s, u"Answer: Diet"_s);
        QTRY_VERIFY(main()->isEnabled());
        click(m_dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_screen->room.text("SELECT value FROM answer"), u"everything"_s);
    }

private:
    QWidget* open(const QByteArray& list)
    {
        m_screen->openClass(u"roster"_s);
        click(m_screen->page(), u"importRoster"_s);
        [&] { QTRY_VERIFY(openDialog(u"importDialog"_s)); }();
        m_dialog = openDialog(u"importDialog"_s);
        QFile file(m_folder.filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(list);
        file.close();
        dropFile(m_dialog, file.fileName());
        return m_dialog;
    }
    [[nodiscard]] QPushButton* main() { return m_dialog->findChild<QPushButton*>(u"dialogMain"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<CourseScreen> m_screen;
    QWidget* m_dialog = nullptr;
};

QTEST_MAIN(EnrolmentDialogTest)
#include "tst_enrolmentdialog.moc"

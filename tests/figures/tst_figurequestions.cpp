// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/dashboardbook.h"
#include "models/items/figures/figurewords.h"
#include "tests/common/strictwarnings.h"
#include "tests/figures/figureroom.h"
#include "tests/testkit/verify.h"
#include "views/charts/chartframe.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Questions of one's own: asked, kept, put on a dashboard, shared.
class FigureQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_figures = std::make_unique<FigureRoom>();
        m_figures->open();
        click(m_figures->window(), u"figuresTab_ask"_s);
    }
    void cleanup() { m_figures.reset(); }

    void answerStandsBesideTheQuestion();
    void valuesAreChosenFromThoseThatOccur();
    void questionIsKeptAndPutOnADashboard();
    void keptQuestionIsRenamedCopiedAndRemoved();
    void questionIsSharedAsText();
    void whatIsNoQuestionIsExplained();
    void commandLineSaysTheSame();
    void blockIsAskedFurther();

private:
    [[nodiscard]] QStringList table()
    {
        const auto* view = seen<QTableView>(m_figures->window(), u"askTable"_s);
        QStringList rows;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            rows << view->model()->index(row, 0).data().toString() + u' '
                    + view->model()->index(row, 1).data().toString();
        return rows;
    }
    void keep(const QString& name)
    {
        click(m_figures->window(), u"askKeep"_s);
        QTRY_VERIFY(openDialog(u"keptNameDialog"_s));
        QWidget* dialog = openDialog(u"keptNameDialog"_s);
        enter(dialog, u"keptName"_s, name);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!openDialog(u"keptNameDialog"_s));
    }
    std::unique_ptr<FigureRoom> m_figures;
};

void FigureQuestionsTest::answerStandsBesideTheQuestion()
{
    QTRY_COMPARE(table(), (QStringList{u"2024 2"_s, u"2025 2"_s, u"2026 3"_s, u"Total 7"_s}));
    choose(m_figures->window(), u"askBy"_s, u"Organization"_s);
    QTRY_COMPARE(table(), (QStringList{u"River University 4"_s, u"Lake University 3"_s, u"Total 7"_s}));
    keepPicture(*m_figures->window(), u"figures-ask"_s);
    choose(m_figures->window(), u"askMeasure"_s, u"Different students"_s);
    QTRY_COMPARE(table().value(table().size() - 1), u"Total 4"_s);
    QVERIFY(labelText(m_figures->window(), u"askDefinition"_s).contains(u"counted once"_s));
    auto* view = seen<QTableView>(m_figures->window(), u"askTable"_s);
    QCOMPARE(table().value(0), u"Lake University 2"_s); // as many as River, and before it by its name
    view->setCurrentIndex(view->model()->index(1, 1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_figures->drilled(), (QStringList{u"Anna River"_s, u"Ben River"_s}));
}

void FigureQuestionsTest::valuesAreChosenFromThoseThatOccur()
{
    click(m_figures->window(), u"addFilter"_s);
    QTRY_VERIFY(openDialog(u"valuesDialog"_s));
    QWidget* dialog = openDialog(u"valuesDialog"_s);
    auto* list = seen<QListWidget>(dialog, u"valuesList"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(openDialog(u"valuesDialog"_s)); // nothing is ticked
    const auto camps = list->findItems(u"camp"_s, Qt::MatchContains);
    QVERIFY(!camps.isEmpty());
    list->setCurrentItem(camps[0]);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"valuesDialog"_s));
    QTRY_COMPARE(table(), (QStringList{u"2024 2"_s, u"2025 0"_s, u"2026 3"_s, u"Total 5"_s}));
    choose(m_figures->window(), u"filterHow0"_s, u"is not"_s);
    QTRY_COMPARE(table().value(table().size() - 1), u"Total 2"_s);
    click(m_figures->window(), u"filterRemove0"_s);
    QTRY_COMPARE(table().value(table().size() - 1), u"Total 7"_s);
}

void FigureQuestionsTest::questionIsKeptAndPutOnADashboard()
{
    keep(u"Students of all years"_s);
    QCOMPARE(m_figures->count("SELECT count(*) FROM figure_question"), 1);
    auto* list = seen<QListWidget>(m_figures->window(), u"keptList"_s);
    QCOMPARE(list->currentItem()->text(), u"Students of all years"_s);
    m_figures->page().findChild<QAction*>(u"keptPutOn_centre"_s)->trigger();
    const QString block = u"block_%1"_s.arg(m_figures->count("SELECT id FROM figure_question"));
    click(m_figures->window(), u"figuresTab_centre"_s);
    m_figures->settle();
    QTRY_VERIFY(seen<ChartFrame>(m_figures->window(), block));
    QCOMPARE(seen<ChartFrame>(m_figures->window(), block)->title(), u"Students of all years"_s);
    VERIFY_DONE(m_figures->store().undo());
    QTRY_VERIFY(!seen<ChartFrame>(m_figures->window(), block));
    VERIFY_DONE(m_figures->store().undo());
    QCOMPARE(m_figures->count("SELECT count(*) FROM figure_question"), 0);
}

void FigureQuestionsTest::keptQuestionIsRenamedCopiedAndRemoved()
{
    keep(u"One"_s);
    const auto act = [this](const QString& name) { m_figures->page().findChild<QAction*>(name)->trigger(); };
    act(u"keptRename"_s);
    QTRY_VERIFY(openDialog(u"keptNameDialog"_s));
    QWidget* dialog = openDialog(u"keptNameDialog"_s);
    enter(dialog, u"keptName"_s, u"Two"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_figures->room.text("SELECT name FROM figure_question"), u"Two"_s);
    act(u"keptDuplicate"_s);
    QTRY_COMPARE(m_figures->count("SELECT count(*) FROM figure_question"), 2);
    act(u"keptPutOn_course"_s);
    act(u"keptRemove"_s);
    QTRY_COMPARE(m_figures->room.text("SELECT name FROM figure_question"), u"Two"_s);
    QCOMPARE(m_figures->count("SELECT count(*) FROM dashboard_block WHERE figure_question IS NOT NULL"), 0);
    VERIFY_DONE(m_figures->store().undo());
    QCOMPARE(m_figures->count("SELECT count(*) FROM figure_question"), 2);
    QCOMPARE(m_figures->count("SELECT count(*) FROM dashboard_block WHERE figure_question IS NOT NULL"), 1);
}

void FigureQuestionsTest::questionIsSharedAsText()
{
    choose(m_figures->window(), u"askBy"_s, u"Organization"_s);
    m_figures->chooseFrom(u"askShare"_s, u"askCopyText"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"participants"_s) && text.contains(u"organization"_s), qPrintable(text));
    choose(m_figures->window(), u"askBy"_s, u"Year"_s);
    QTRY_COMPARE(table().value(0), u"2024 2"_s);
    QGuiApplication::clipboard()->setText(text);
    m_figures->chooseFrom(u"askShare"_s, u"askPaste"_s);
    QTRY_COMPARE(table().value(0), u"River University 4"_s);
}

void FigureQuestionsTest::whatIsNoQuestionIsExplained()
{
    for (const QString& text : {u"hello"_s, u"{}"_s, u"{\"measure\":\"moonlight\"}"_s,
                                u"{\"measure\":\"participants\",\"by\":[\"moon\"]}"_s}) {
        QGuiApplication::clipboard()->setText(text);
        m_figures->chooseFrom(u"askShare"_s, u"askPaste"_s);
        if (text.contains(u"moon\"]"_s)) // what this program cannot group by is left out of the form
            continue;
        QTRY_VERIFY2(!saidIn(m_figures->window()).isEmpty(), qPrintable(text));
    }
}

void FigureQuestionsTest::commandLineSaysTheSame()
{
    FigureQuestion question;
    question.measure = u"participants"_s;
    question.by = {u"year"_s, u"form"_s};
    question.where = {{u"kind"_s, {u"camp"_s, u"class"_s}}, {u"topic"_s, {u"it's AI, too"_s}, true}};
    question.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    question.academicYears = true;
    question.cumulated = true;
    question.most = 5;
    QCOMPARE(
        commandLineOf(question, u"/my files/c.kitcamp"_s),
        u"kitcamp stats '/my files/c.kitcamp' participants --by year,form --where kind=camp,class --where "
        "'topic!=it'\\''s AI\\, too' --from 2025-01-01 --until 2025-12-31 --academic --cumulate --most 5"_s);
}

void FigureQuestionsTest::blockIsAskedFurther()
{
    click(m_figures->window(), u"figuresTab_centre"_s);
    m_figures->settle();
    m_figures->page().findChild<QAction*>(u"edit_camps"_s)->trigger();
    QTRY_COMPARE(table(), (QStringList{u"2024 2"_s, u"2025 0"_s, u"2026 3"_s, u"Total 5"_s}));
    QTRY_COMPARE(seen<QPushButton>(m_figures->window(), u"filterValues0"_s)->text().toLower(), u"camp"_s);
}

QTEST_MAIN(FigureQuestionsTest)
#include "tst_figurequestions.moc"

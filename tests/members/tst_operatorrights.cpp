// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/rights.h"
#include "models/store/recordactions.h"
#include "tests/common/strictwarnings.h"
#include "tests/members/memberscreen.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What operators with fewer rights than their computer can do in the window, and what is shown of that.
class OperatorRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QStandardPaths::setTestModeEnabled(true);
        m_screen =
            std::make_unique<MemberScreen>([](MemberScreen& screen, TwoDesks& desks) { screen.seal(desks); });
    }
    void cleanup() { m_screen.reset(); }

    void newNameHasNoMoreRights();
    void rightsStandInWords();
    void noUndoForWhatIsForGood();
    void refusedUndoIsReadInWhole();

private:
    MainWindow& window() { return m_screen->window(); }
    Store& store() { return m_screen->store(); }
    OperatorId add(const QString& name, const QString& role)
    {
        const AddRecord adding{
            u"operator"_s, store().ids().nextValue(), {{u"name"_s, name}, {u"role"_s, role}}};
        return store().perform(adding) ? OperatorId{adding.id} : OperatorId();
    }
    /// The line of the history that holds \p words is chosen.
    bool chooseInHistory(const QString& words)
    {
        window().showPage(u"history"_s);
        for (auto* view : window().findChildren<QTableView*>()) {
            for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    if (view->model()->index(row, column).data().toString().contains(words)) {
                        view->selectRow(row);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    std::unique_ptr<MemberScreen> m_screen;
};

void OperatorRightsTest::newNameHasNoMoreRights()
{
    store().setOperator(add(u"Chen Wei"_s, u"desk"_s));
    click(&window(), u"statusOperator"_s);
    QTRY_VERIFY(openDialog(u"operatorDialog"_s));
    QWidget* dialog = openDialog(u"operatorDialog"_s);
    enter(dialog, u"operatorSearch"_s, u"Mallory"_s);
    click(dialog, u"addOperator"_s);
    QTRY_VERIFY(!openDialog(u"operatorDialog"_s));
    QTRY_COMPARE(seen<QPushButton>(&window(), u"statusOperator"_s)->text(), u"Operator: Mallory"_s);
    QCOMPARE(*roleNow(store()), std::optional(Role::Desk));
    QVERIFY(!mayDo(store(), u"device"_s, RowOperation::Insert));
}

void OperatorRightsTest::rightsStandInWords()
{
    const OperatorId boss = add(u"Boss"_s, {});
    add(u"Chen Wei"_s, u"desk"_s);
    window().resize(1270, 760);
    window().showObject(u"operator"_s, boss.value);
    QTRY_VERIFY(seen<QPushButton>(&window(), u"operatorPassword"_s));
    QStringList cells;
    for (auto* view : window().findChildren<QTableView*>()) {
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells << view->model()->index(row, column).data().toString();
        }
    }
    QVERIFY2(cells.contains(u"all that this computer may do"_s), qPrintable(cells.join(u'|')));
    keepPicture(window(), u"operators-rights"_s);
    QTRY_COMPARE(cutTexts(window()).join(u"; "_s), QString());
}

void OperatorRightsTest::noUndoForWhatIsForGood()
{
    const auto next = store().nextUndo();
    QVERIFY(next && *next);
    QVERIFY2((*next)->kind.startsWith(u"member."_s), qPrintable((*next)->kind));
    QCOMPARE(labelText(&window(), u"statusUndo"_s), QString());
    const qint64 entries = m_screen->desks().count(store(), "SELECT count(*) FROM journal");
    m_screen->screen().key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(m_screen->screen().said().contains(u"keys have changed hands"_s),
                 qPrintable(m_screen->screen().said()));
    QCOMPARE(m_screen->desks().count(store(), "SELECT count(*) FROM journal"), entries);
    QTRY_VERIFY(chooseInHistory(u"became the first computer"_s));
    QTRY_VERIFY(seen<QPushButton>(&window(), u"takeBack"_s));
    QTRY_VERIFY(!seen<QPushButton>(&window(), u"takeBack"_s)->isEnabled());
    QVERIFY(!seen<QPushButton>(&window(), u"takeBack"_s)->toolTip().isEmpty());
    // What is done next has one again.
    VERIFY_DONE(
        store().perform(AddRecord{u"category"_s, store().ids().nextValue(), {{u"name"_s, u"Shelf 9"_s}}}));
    const auto* undo = window().findChild<QLabel*>(u"statusUndo"_s); // seen when the sentence has gone
    QTRY_VERIFY(undo->text().contains(u"Shelf 9"_s));
}

void OperatorRightsTest::refusedUndoIsReadInWhole()
{
    const OperatorId chen = add(u"Chen Wei"_s, {});
    const OperatorId boss = add(u"Boss"_s, {});
    store().setOperator(chen);
    VERIFY_DONE(store().perform(SaveSettings{{{u"name"_s, u"Innovation Centre"_s}}}));
    store().setOperator(boss);
    VERIFY_DONE(store().perform(EditRecords{u"operator"_s, {chen.value}, {{u"role"_s, u"desk"_s}}}));
    store().setOperator(chen);
    window().resize(1270, 760);
    const auto refused = store().undo();
    QVERIFY(!refused);
    m_screen->screen().key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(openDialog(u"undoQuestion"_s)); // the operator has changed
    click(openDialog(u"undoQuestion"_s), u"dialogMain"_s);
    QTRY_COMPARE(m_screen->screen().said(), refused.error().sentence);
    auto* said = seen<QLabel>(&window(), u"statusSaid"_s);
    QTRY_VERIFY2(said->contentsRect().width() >= said->fontMetrics().horizontalAdvance(said->text()),
                 qPrintable(u"%1 of %2"_s.arg(said->width()).arg(said->sizeHint().width())));
    keepPicture(window(), u"refused-undo"_s);
}

QTEST_MAIN(OperatorRightsTest)
#include "tst_operatorrights.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "models/items/roles.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/tablecopy.h"
#include "views/common/tableframe.h"
#include "views/common/theme.h"

#include <QClipboard>
#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

void fillDevices(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({u"Tag"_s, u"Model"_s, u"Place"_s, u"Number"_s});
    const char* const keys[] = {"tag", "model", "place", "number"};
    for (int column = 0; column < 4; ++column) {
        model.setHeaderData(column, Qt::Horizontal, QLatin1StringView(keys[column]), ColumnKeyRole);
        model.setHeaderData(column, Qt::Horizontal, column, ColumnRankRole);
    }
    for (const QString& tag : {u"CAM-003"_s, u"ATLAS-019"_s, u"ESP32-0042"_s}) {
        auto* first = new QStandardItem(tag);
        first->setData(u"two\tlines"_s, SecondLineRole);
        auto* number = new QStandardItem;
        number->setData(7, Qt::DisplayRole);
        model.appendRow(
            {first, new QStandardItem(u"Board & <cover>"_s), new QStandardItem(u"Shelf B3"_s), number});
    }
}

QAction* menuAction(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

class TableFrameTest : public QObject
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
        m_model.clear();
        fillDevices(m_model);
        m_frame = std::make_unique<TableFrame>();
        m_frame->setModel(&m_model);
        m_frame->resize(900, 300);
        m_frame->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_frame.get()));
    }
    void cleanup() { m_frame.reset(); }

    void rowsHaveTheHousesHeight()
    {
        QCOMPARE(view()->rowHeight(0), rowHeight());
        m_frame->setRows(TableFrame::Rows::TwoLines);
        QTRY_VERIFY(view()->rowHeight(0) > rowHeight());
        QCOMPARE(view()->rowHeight(0), view()->rowHeight(2));
    }

    void wrappedRowsGrowWithTheirText()
    {
        view()->setItemDelegateForColumn(1, new StatusDelegate(view()));
        m_frame->setRows(TableFrame::Rows::Wrapped);
        m_model.setData(m_model.index(1, 1), u"Reserved for team Blue, 15:00 today. "_s.repeated(30));
        QTRY_VERIFY(view()->rowHeight(1) > 2 * rowHeight());
        QCOMPARE(view()->rowHeight(0), rowHeight());
    }

    void aClickOnTheHeaderSorts()
    {
        QCOMPARE(m_model.item(0)->text(), u"CAM-003"_s); // its own order until somebody asks
        const QHeaderView* header = view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, 8));
        QCOMPARE(m_model.item(0)->text(), u"ATLAS-019"_s);
    }

    void controlCCopiesATable()
    {
        view()->setFocus();
        view()->selectRow(0);
        QTest::keyClick(m_frame->windowHandle(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"Tag\tModel\tPlace\tNumber\nCAM-003 two lines\tBoard & <cover>\tShelf B3\t7\n"_s);
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"Board &amp; &lt;cover&gt;"_s));
        QVERIFY(html.contains(u"<td>7</td>"_s)); // a number stays one, text says that it is text
        QVERIFY(html.contains(u"mso-number-format:'\\@'\">Shelf B3"_s));
    }

    void onlyWhatIsShownIsCopied()
    {
        m_frame->columns()->setShown(1, false);
        view()->horizontalHeader()->moveSection(view()->horizontalHeader()->visualIndex(2), 0);
        view()->selectAll();
        const CopiedRows table = CopiedRows::of(*view());
        QCOMPARE(table.rows, 3);
        QVERIFY(table.text.startsWith(u"Place\tTag\tNumber\n"_s));
        QVERIFY(table.complete);
    }

    void copyingNothingLeavesTheClipboard()
    {
        QApplication::clipboard()->setText(u"kept"_s);
        QSignalSpy copied(m_frame.get(), &TableFrame::copied);
        view()->clearSelection();
        m_frame->copyAction()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"kept"_s);
        QCOMPARE(copied.count(), 0);
    }

    void aMillionSelectedRowsAreBounded()
    {
        QStringListModel model;
        model.setStringList(QStringList(50000, u"x"_s));
        m_frame->setModel(&model);
        view()->selectAll();
        const CopiedRows table = CopiedRows::of(*view());
        QCOMPARE(table.rows, CopiedRows::mostRows);
        QVERIFY(!table.complete);
        m_frame->setModel(nullptr);
        QCOMPARE(CopiedRows::of(*view()).rows, 0);
    }

    void anEmptyTableSaysWhatToDo()
    {
        m_frame->emptyState()->setTexts(u"No devices yet"_s, u"Import the list that you have."_s);
        m_frame->emptyState()->setAction(u"Import…"_s);
        QSignalSpy asked(m_frame->emptyState(), &EmptyState::actionTriggered);
        QVERIFY(!m_frame->emptyState()->isVisible());
        m_model.removeRows(0, 3);
        QVERIFY(m_frame->emptyState()->isVisible());
        QTest::mouseClick(m_frame->findChild<QPushButton*>(u"emptyStateAction"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        m_model.appendRow(new QStandardItem(u"CAM-003"_s));
        QVERIFY(!m_frame->emptyState()->isVisible());
    }

    void columnsAreChosenFromTheHeadersMenu()
    {
        QMenu menu;
        m_frame->columns()->fillMenu(&menu);
        menuAction(menu, u"Place"_s)->trigger();
        QVERIFY(view()->isColumnHidden(2));
        QMenu again;
        m_frame->columns()->fillMenu(&again);
        QVERIFY(!menuAction(again, u"Place"_s)->isChecked());
        menuAction(again, u"&Usual columns"_s)->trigger();
        QVERIFY(!view()->isColumnHidden(2));
    }

    void theLastColumnCannotBeHidden()
    {
        for (const int column : {0, 1, 2})
            m_frame->columns()->setShown(column, false);
        QMenu menu;
        m_frame->columns()->fillMenu(&menu);
        QVERIFY(!menuAction(menu, u"Number"_s)->isEnabled());
        QVERIFY(menuAction(menu, u"Tag"_s)->isEnabled());
    }

    void columnsGiveWayInTheirOrder()
    {
        m_frame->resize(220, 300);
        QTRY_VERIFY(view()->isColumnHidden(3));
        QVERIFY(!view()->isColumnHidden(0));
        m_frame->resize(20, 300);
        QTRY_VERIFY(view()->isColumnHidden(1));
        QVERIFY(!view()->isColumnHidden(0));
        QVERIFY(m_frame->columns()->isChosen(3)); // room is not a choice
        m_frame->resize(900, 300);
        QTRY_VERIFY(!view()->isColumnHidden(3));
    }

    void columnsAreRemembered()
    {
        QByteArray memory;
        const ColumnMemory settings{[&](const QByteArray& state) { memory = state; }, [&] { return memory; }};
        m_frame->columns()->setMemory(settings);
        m_frame->columns()->setShown(1, false);
        view()->horizontalHeader()->moveSection(3, 0);
        view()->sortByColumn(2, Qt::DescendingOrder);
        QTRY_VERIFY(memory.contains("descending"));

        TableFrame next;
        next.columns()->setMemory(settings);
        next.setModel(&m_model);
        next.resize(900, 300);
        next.show();
        QVERIFY(next.view()->isColumnHidden(1));
        QCOMPARE(next.view()->horizontalHeader()->logicalIndex(0), 3);
        QCOMPARE(next.view()->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(next.view()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aDamagedMemoryIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("memory");
        QTest::newRow("no JSON") << QByteArray("\x00\xff{{{", 6);
        QTest::newRow("wrong types") << QByteArray(R"({"columns":[7,{"key":3,"width":"x"},null],"sort":[]})");
        QTest::newRow("another version")
            << QByteArray(R"({"columns":[{"key":"gone","hidden":true}],"sort":"gone"})");
        QTest::newRow("mad width") << QByteArray(R"({"columns":[{"key":"tag","width":99999999}]})");
        QTest::newRow("all hidden") << QByteArray(
            R"({"columns":[{"key":"tag","hidden":true},{"key":"model","hidden":true},{"key":"place","hidden":true},{"key":"number","hidden":true}]})");
    }
    void aDamagedMemoryIsIgnored()
    {
        QFETCH(QByteArray, memory);
        m_frame->columns()->setMemory({[](const QByteArray&) {}, [&] { return memory; }});
        QVERIFY(view()->horizontalHeader()->hiddenSectionCount() < 4);
        QVERIFY(view()->columnWidth(0) < 2000);
    }

    void oneColumnTakesTheRoomThatIsLeft()
    {
        QCOMPARE(view()->horizontalHeader()->length(), view()->viewport()->width());
        const int usual = view()->columnWidth(3);
        m_model.setHeaderData(1, Qt::Horizontal, true, ColumnStretchRole);
        m_frame->columns()->fit();
        QCOMPARE(view()->horizontalHeader()->length(), view()->viewport()->width());
        QVERIFY(view()->columnWidth(3) < usual);
    }

    void aFittedTableComesToRest()
    {
        view()->setItemDelegateForColumn(1, new StatusDelegate(view()));
        m_model.setHeaderData(1, Qt::Horizontal, true, ColumnStretchRole);
        m_frame->setRows(TableFrame::Rows::Wrapped);
        m_model.setData(m_model.index(1, 1), u"Reserved for team Blue, 15:00 today. "_s.repeated(30));
        QTRY_VERIFY(view()->rowHeight(1) > 2 * rowHeight());
        QCoreApplication::processEvents(); // a scroll bar came, and took its room
        QSignalSpy resizes(view()->horizontalHeader(), &QHeaderView::sectionResized);
        m_frame->columns()->fit();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(resizes.count(), 0);
    }

    void aDraggedWidthIsKept()
    {
        const QHeaderView* header = view()->horizontalHeader();
        const int before = view()->columnWidth(0);
        const QPoint edge(header->sectionViewportPosition(0) + before - 1, 8);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(30, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(60, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(60, 0));
        QCOMPARE(view()->columnWidth(0), before + 60);
        QCOMPARE(header->length(), view()->viewport()->width());
        m_frame->resize(950, 300);
        QCOMPARE(view()->columnWidth(0), before + 60);
    }

    void theModelMayGoFirst()
    {
        auto model = std::make_unique<QStandardItemModel>();
        fillDevices(*model);
        m_frame->setModel(model.get());
        m_frame->setRows(TableFrame::Rows::Wrapped);
        m_frame->columns()->setMemory({[](const QByteArray&) {}, [] { return QByteArray(); }});
        model.reset();
        m_frame->resize(400, 200);
        m_frame->columns()->fit();
        QMenu menu;
        m_frame->columns()->fillMenu(&menu);
        QCOMPARE(menu.actions().size(), 2); // the line and the usual columns
        m_frame->copyAction()->trigger();
        m_frame->hide();
    }

    void tabLeavesTheTable()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* frame = new TableFrame(&window);
        auto* after = new QLineEdit(&window);
        row->addWidget(frame);
        row->addWidget(after);
        frame->setModel(&m_model);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        frame->view()->setFocus();
        QTest::keyClick(frame->view(), Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

private:
    [[nodiscard]] QTableView* view() const { return m_frame->view(); }

    std::unique_ptr<Theme> m_theme;
    QStandardItemModel m_model;
    std::unique_ptr<TableFrame> m_frame;
};

QTEST_MAIN(TableFrameTest)
#include "tst_tableframe.moc"

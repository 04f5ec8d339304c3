// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "views/common/celldelegate.h"
#include "views/common/measures.h"
#include "views/common/theme.h"
#include "views/common/wrappedtext.h"

#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

QStyleOptionViewItem optionFor(const QWidget& view, int width)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(0, 0, width, 32);
    return option;
}

/// True where IMAGE has a pixel of COLOUR.
bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

QImage painted(const QAbstractItemDelegate& delegate, QStyleOptionViewItem option, const QModelIndex& index)
{
    option.rect.setHeight(delegate.sizeHint(option, index).height());
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.base().color());
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

class CellDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        m_theme = std::make_unique<Theme>(*qApp, [] { return Scheme::Light; });
    }
    void init()
    {
        m_model.clear();
        m_model.appendRow(new QStandardItem(u"Reserved for team Blue, 15:00 today."_s));
        m_index = m_model.index(0, 0);
    }

    void aRowsToneIsItsGroundAndTheSignItsColour()
    {
        m_model.setData(m_index, int(Tone::Bad), ToneRole);
        m_model.setData(m_index, int(Tone::Bad), RowToneRole);
        const QTableView view;
        const Palette tokens = m_theme->palette();
        const QImage image = painted(StatusDelegate(), optionFor(view, 400), m_index);
        QCOMPARE(image.pixelColor(2, 2), tokens.badSoft);
        QVERIFY(shows(image, tokens.bad)); // the sign
        QCOMPARE(image.pixelColor(200, image.height() - 1), tokens.line);
    }

    void aPlainRowHasNoGround()
    {
        const QTableView view;
        const QImage image = painted(CellDelegate(), optionFor(view, 400), m_index);
        QCOMPARE(image.pixelColor(2, 2), m_theme->palette().surface);
        QCOMPARE(image.height(), rowHeight());
    }

    void theSelectedRowIsMarkedByMoreThanItsGround()
    {
        QListView view;
        QStyleOptionViewItem option = optionFor(view, 400);
        option.state |= QStyle::State_Selected;
        m_model.setData(m_index, int(Tone::Bad), RowToneRole);
        const QImage image = painted(CellDelegate(), option, m_index);
        QCOMPARE(image.pixelColor(1, 10), m_theme->palette().accent);
        QCOMPARE(image.pixelColor(200, 2), m_theme->palette().accentSoft);
    }

    void aStatusWrapsAndAsksForItsHeight()
    {
        m_model.setData(m_index, int(Tone::Bad), ToneRole);
        m_model.setData(m_index, u"Alt+1 lend until 14:45  Alt+2 free twin: CAM-005, shelf B3; scan it"_s,
                        SecondLineRole);
        m_model.setData(m_index, QStringList{u"Alt+1"_s, u"Alt+2"_s}, KeysRole);
        const QTableView view;
        const StatusDelegate delegate;
        const int wide = delegate.sizeHint(optionFor(view, 900), m_index).height();
        const int narrow = delegate.sizeHint(optionFor(view, 150), m_index).height();
        QVERIFY(narrow > 2 * wide);
        QVERIFY(
            wide
            >= 2 * QFontMetrics(QApplication::font()).height()); // sentence and offers on lines of their own
        QVERIFY(
            shows(painted(delegate, optionFor(view, 400), m_index), m_theme->palette().edge)); // the boxes
    }

    void chineseWrapsBetweenAnyTwoCharacters()
    {
        m_model.setData(m_index, u"已为蓝队预留，今天十五点开始使用，请改借另一台"_s);
        const QTableView view;
        const StatusDelegate delegate;
        QVERIFY(delegate.sizeHint(optionFor(view, 120), m_index).height()
                >= 3 * QFontMetrics(QApplication::font()).height());
    }

    void anUnlaidViewIsNotDividedByZero()
    {
        const QTableView view;
        QVERIFY(StatusDelegate().sizeHint(optionFor(view, 0), m_index).height() >= rowHeight());
        QVERIFY(StatusDelegate().sizeHint(optionFor(view, 1), m_index).height() < 5000);
    }

    void onlyWholeWordsAreKeys()
    {
        WrappedText plain(QApplication::font(), m_theme->palette());
        plain.append(u"Alt+12 is none"_s, m_theme->palette().text);
        WrappedText asked(QApplication::font(), m_theme->palette());
        asked.append(u"Alt+12 is none"_s, m_theme->palette().text, {u"Alt+1"_s});
        QCOMPARE(asked.layOut(500).width(), plain.layOut(500).width());
        WrappedText boxed(QApplication::font(), m_theme->palette());
        boxed.append(u"按Alt+1借出"_s, m_theme->palette().text, {u"Alt+1"_s, QString()});
        WrappedText unboxed(QApplication::font(), m_theme->palette());
        unboxed.append(u"按Alt+1借出"_s, m_theme->palette().text);
        QVERIFY(boxed.layOut(500).width() != unboxed.layOut(500).width());
    }

    void twoLinesStandOverEachOther()
    {
        m_model.setData(m_index, u"ESP32-0042"_s);
        const QTableView view;
        const TwoLineDelegate delegate;
        const QSize one = delegate.sizeHint(optionFor(view, 200), m_index);
        m_model.setData(m_index, u"ESP32 DevKit with a long name of its model"_s, SecondLineRole);
        const QSize two = delegate.sizeHint(optionFor(view, 200), m_index);
        QVERIFY(two.width() > one.width());
        QVERIFY(two.height() >= QFontMetrics(QApplication::font()).height() * 2);
        QVERIFY(!painted(delegate, optionFor(view, 200), m_index).isNull());
    }

    void theTickOfACellIsPaintedAndCanBeClicked()
    {
        m_model.itemFromIndex(m_index)->setCheckable(true);
        QTableView view;
        view.setModel(&m_model);
        view.setItemDelegate(new CellDelegate(&view));
        view.resize(500, 200);
        view.show();
        const QRect cell = view.visualRect(m_index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));
        QCOMPARE(m_model.itemFromIndex(m_index)->checkState(), Qt::Checked);
        QVERIFY(shows(view.viewport()->grab().toImage(), m_theme->palette().accent));
    }

private:
    std::unique_ptr<Theme> m_theme;
    QStandardItemModel m_model;
    QModelIndex m_index;
};

QTEST_MAIN(CellDelegateTest)
#include "tst_celldelegate.moc"

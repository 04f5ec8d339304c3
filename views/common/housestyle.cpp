// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/housestyle.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int textInset = 4; // px between the frame of a field and its text, over what Fusion leaves

bool isDress(const QObject* widget, const char* name)
{
    return widget && widget->property(name).toBool();
}

bool isLongText(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawProgress(const QStyleOptionProgressBar& bar, bool contents, QPainter* painter)
{
    const Palette tokens = Palette::of(bar.palette);
    const double height = qMin(8, bar.rect.height());
    QRectF groove(bar.rect.x(), bar.rect.center().y() - height / 2 + 0.5, bar.rect.width(), height);
    if (!contents)
        return fillRounded(painter, groove, height / 2, tokens.line);
    const double span = qMax(1, bar.maximum - bar.minimum);
    groove.setWidth(groove.width() * qBound(0.0, (bar.progress - bar.minimum) / span, 1.0));
    if (groove.width() >= 1)
        fillRounded(painter, groove, qMin(height, groove.width()) / 2, tokens.accent);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(*option, painter);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return drawField(*option, painter);
        return painter->fillRect(option->rect, option->palette.base());
    case PE_FrameLineEdit:
        return drawField(*option, painter);
    case PE_Frame:
        if (isLongText(widget))
            return drawField(*option, painter);
        return frameRounded(painter, option->rect, 0, QPen(Palette::of(option->palette).line, 1), {});
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, painter);
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            drawTick(painter, option->rect, Palette::of(option->palette).text);
        return;
    case PE_IndicatorRadioButton:
        return drawRadio(*option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawChevron(painter, option->rect, Direction::Down, Palette::of(option->palette).muted);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawChevron(painter, option->rect, Direction::Up, Palette::of(option->palette).muted);
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawChevron(painter, option->rect,
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Direction::Down : Direction::Up,
                        Palette::of(option->palette).accent);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton*>(widget) && !qobject_cast<const QAbstractItemView*>(widget))
            drawFocusRing(*option, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && (isDress(widget, "primary") || isDress(widget, "link"))) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton dressed = *button;
            const Palette tokens = Palette::of(button->palette);
            if (button->state & State_Enabled)
                dressed.palette.setColor(QPalette::ButtonText,
                                         isDress(widget, "primary")     ? tokens.onAccent
                                             : isDress(widget, "quiet") ? tokens.muted
                                                                        : tokens.accent);
            return QProxyStyle::drawControl(element, &dressed, painter, widget);
        }
    }
    if (element == CE_SizeGrip)
        return; // the window's frame is there to be dragged
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar && (bar->maximum > bar->minimum || element == CE_ProgressBarGroove))
            return drawProgress(*bar, element == CE_ProgressBarContents, painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        drawField(*option, painter);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return drawChevron(painter, arrow, Direction::Down, Palette::of(option->palette).muted);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin) {
        if (spin->frame)
            drawField(*option, painter);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const Palette tokens = Palette::of(option->palette);
        const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
            return spin->stepEnabled & step ? tokens.muted : tokens.line;
        };
        drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), Direction::Up,
                    colour(QAbstractSpinBox::StepUpEnabled));
        return drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), Direction::Down,
                           colour(QAbstractSpinBox::StepDownEnabled));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_TextCursorWidth:
        // QLineEdit asks without naming itself
        if (isDress(widget, "bigCaret") || (option && isDress(option->styleObject, "bigCaret")))
            return scaled(7);
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth: // the text stays clear of the round corners
        return isLongText(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::medium;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return space::tiny;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (isDress(widget, "chip"))
            return {size.width() + 2 * space::medium, line + space::tiny};
        if (isDress(widget, "link"))
            return {size.width() + 2 * space::tiny, line + space::small};
        return {size.width() + 2 * space::medium + (made.width() - size.width() > 40 ? space::large : 0),
                qMax(size.height(), line) + 10};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        made.rwidth() += type == CT_LineEdit ? 0 : 2 * textInset;
        made.setHeight(qMax(made.height(), line + 10));
        return made;
    default:
        return made;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool framed = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return framed ? rect.adjusted(textInset, 0, -textInset, 0) : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool field = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return field ? rect.adjusted(textInset, 0, 0, 0) : rect;
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
        return 0;
    case SH_UnderlineShortcut: // Alt letters stand in the texts
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartframe.h"

#include "views/charts/chartcanvas.h"
#include "views/charts/chartpicture.h"
#include "views/charts/charttable.h"
#include "views/common/emptystate.h"
#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ChartFrame::ChartFrame(QWidget* parent)
    : QFrame(parent)
{
    buildLayout();
}

void ChartFrame::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium + 2, space::small, space::medium + 2, space::small);
    column->setSpacing(0);
    buildHeading();
    m_note = new TextLabel(TextSize::Secondary, this);
    m_note->setObjectName(u"chartNote"_s);
    m_note->setTone(Tone::Muted);
    m_note->setElided(true);
    column->addWidget(m_note);
    column->addSpacing(space::small);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_canvas = new ChartCanvas(this);
    m_stack->addWidget(m_canvas);
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    connect(m_canvas, &ChartCanvas::groupActivated, this, &ChartFrame::groupActivated);
    connect(m_canvas, &ChartCanvas::restActivated, this, &ChartFrame::restActivated);
    buildMenus();
    showAnswer();
}

void ChartFrame::setAnswer(const FigureAnswer& answer, ChartForm form)
{
    m_answer = answer;
    m_form = form;
    showAnswer();
}

void ChartFrame::setForm(ChartForm form)
{
    m_form = form;
    showAnswer();
}

void ChartFrame::setTitle(const QString& title)
{
    m_ownTitle = title;
    showAnswer();
}

void ChartFrame::setNote(const QString& note)
{
    m_ownNote = note;
    showNote();
}

void ChartFrame::setSelected(const QStringList& keys)
{
    m_canvas->setSelected(keys);
}

void ChartFrame::setBusy(bool busy)
{
    m_title->setTone(busy ? Tone::Muted : Tone::Plain);
}

QString ChartFrame::title() const
{
    return m_ownTitle.isEmpty() ? m_answer.title : m_ownTitle;
}

void ChartFrame::showAnswer()
{
    m_title->setText(title());
    setAccessibleName(title());
    m_canvas->setAnswer(m_answer, m_form);
    const QString nothing = nothingToDraw(m_answer);
    m_empty->setTexts(nothing, {});
    m_stack->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget*>(m_canvas) : m_empty);
    showNote();
    fillForms();
}

void ChartFrame::showNote()
{
    QStringList parts{m_ownNote.isEmpty() ? m_answer.remarks.join(u' ') : m_ownNote};
    parts += m_canvas->shown().data.footnotes;
    parts.removeAll(QString());
    m_note->setText(parts.join(u"; "_s));
    m_note->setVisible(!parts.isEmpty());
}

void ChartFrame::copyPicture()
{
    QApplication::clipboard()->setImage(
        ChartPicture({title(), m_note->text(), m_answer, m_form}, size()).image());
    Q_EMIT said(tr("The chart is on the clipboard."));
}

void ChartFrame::copyTable()
{
    ChartTable::of(m_answer).toClipboard();
    Q_EMIT said(tr("The numbers are on the clipboard."));
}

Result<void> ChartFrame::saveTo(const QString& path) const
{
    return ChartPicture({title(), m_ownNote, m_answer, m_form}, size()).save(path);
}

void ChartFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    frameRounded(&painter, rect(), space::panelRadius, QPen(tokens.line, 1), tokens.surface);
}

} // namespace kitcamp

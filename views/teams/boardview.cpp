// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/boardview.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int edgeInterval = 30; ///< ms
} // namespace

BoardView::BoardView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"teamBoard"_s);
    setAccessibleName(tr("Teams and their members"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    m_edge.setInterval(edgeInterval);
    connect(&m_edge, &QTimer::timeout, this, &BoardView::scrollAtEdge);
}

void BoardView::setModel(BoardModel* model)
{
    m_model = model;
    connect(model, &BoardModel::changed, this, &BoardView::onModelChanged);
    onModelChanged();
}

const BoardContent& BoardView::content() const
{
    static const BoardContent nothing;
    return m_model ? m_model->content() : nothing;
}

/// The cursor stays with its student wherever the student went.
void BoardView::onModelChanged()
{
    const qint64 carried = m_hand.student;
    const qint64 student = m_pressedStudent != 0 ? m_pressedStudent : currentStudent();
    if (carried != 0)
        leave();
    relayOut();
    const BoardPlace place = placeOf(student);
    if (place.card >= 0)
        m_cursor = place;
    else if (m_cursor.card > m_layout.trayIndex() || m_cursor.row >= m_layout.rows(m_cursor.card))
        m_cursor = {};
    viewport()->update();
    Q_EMIT currentChanged();
}

void BoardView::relayOut()
{
    m_layout.layOut(content(), viewport()->width() - 2);
    const int hidden = m_layout.size().height() + 2 - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, hidden));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.lineHeight() * 2);
}

void BoardView::resizeEvent(QResizeEvent*)
{
    relayOut();
}

void BoardView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        relayOut();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

QPoint BoardView::contentPoint(QPoint viewportPoint) const
{
    return viewportPoint + QPoint(-1, verticalScrollBar()->value() - 1);
}

QRect BoardView::rectOf(const BoardPlace& place) const
{
    return m_layout.rect(place).translated(1, 1 - verticalScrollBar()->value());
}

void BoardView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QPoint offset = contentPoint({0, 0});
    painter.translate(-offset);
    const BoardPainter board(content(), m_layout, Palette::of(palette()));
    BoardHand hand = m_hand;
    hand.costs = m_hand.student != 0 ? &m_costs : nullptr;
    board.paint(painter, event->rect().translated(offset), hand,
                hasFocus() && m_hand.student == 0 ? m_cursor : BoardPlace());
}

const BoardStudent* BoardView::memberAt(const BoardPlace& place) const
{
    if (place.row < 0 || place.card < 0)
        return nullptr;
    const QList<BoardStudent>& students =
        place.card == m_layout.trayIndex() ? content().unplaced : content().cards[place.card].members;
    return place.row < students.size() ? &students[place.row] : nullptr;
}

BoardPlace BoardView::placeOf(qint64 participation) const
{
    if (participation == 0)
        return {};
    for (int card = 0; card <= m_layout.trayIndex(); ++card) {
        for (int row = 0; row < m_layout.rows(card); ++row) {
            const BoardStudent* member = memberAt({card, row});
            if (member && member->participation == participation)
                return {card, row};
        }
    }
    return {};
}

qint64 BoardView::currentStudent() const
{
    if (m_hand.student != 0)
        return m_hand.student;
    if (m_cursor.card < 0 || m_cursor.card > content().cards.size())
        return 0;
    const BoardStudent* member = memberAt(m_cursor);
    return member ? member->participation : 0;
}

int BoardView::currentCard() const
{
    const int card = m_hand.student != 0 ? m_hand.target.card : m_cursor.card;
    return card < content().cards.size() ? card : -1;
}

bool BoardView::showStudent(qint64 participation)
{
    const BoardPlace place = placeOf(participation);
    if (place.card < 0)
        return false;
    leave();
    setCursorPlace(place);
    return true;
}

void BoardView::showCard(int card)
{
    leave();
    setCursorPlace({card, -1});
}

void BoardView::setCursorPlace(const BoardPlace& place)
{
    m_cursor = place;
    reveal(place);
    viewport()->update();
    tellCurrent();
    Q_EMIT currentChanged();
}

void BoardView::reveal(const BoardPlace& place)
{
    if (place.card < 0)
        return;
    const QRect rect = m_layout.rect(place).united(place.row < 0 ? m_layout.rect(place)
                                                                 : m_layout.rect({place.card, place.row}));
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < bar->value())
        bar->setValue(rect.top());
    else if (rect.bottom() > bar->value() + viewport()->height() - 2)
        bar->setValue(rect.bottom() - viewport()->height() + 2);
}

/// Screen readers hear who the cursor is on, and what letting go would do.
void BoardView::tellCurrent()
{
    QString words;
    const BoardPlace& place = m_hand.student != 0 ? m_hand.target : m_cursor;
    if (place.card >= 0 && place.card < content().cards.size())
        words = tr("Team %1").arg(content().cards[place.card].number);
    else if (place.card >= 0)
        words = tr("Not placed");
    if (const BoardStudent* member = memberAt(place))
        words += u": "_s + member->name + u", "_s + member->university + u", "_s + member->major;
    if (m_hand.student != 0)
        words += u". "_s + targetCost().words;
    setAccessibleDescription(words);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

MoveCost BoardView::targetCost() const
{
    const BoardPlace& place = m_hand.target;
    if (m_hand.student == 0 || place.card < 0 || place.card >= content().cards.size() || !m_model->board())
        return {};
    const BoardStudent* member = memberAt(place);
    const bool own = content().cardOf(m_hand.student) == place.card;
    if (member && !own && !member->gone && content().cardOf(m_hand.student) >= 0)
        return m_model->board()->costOfSwap(m_hand.student, member->participation);
    return m_costs.cards.value(place.card);
}

} // namespace kitcamp

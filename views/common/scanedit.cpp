// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/scanedit.h"

#include "views/common/measures.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isLineEnd(QChar character)
{
    return character == u'\r' || character == u'\n' || character == u'\t' || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

bool isEditing(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
        || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll);
}

/// Ctrl+K, Ctrl+Z, Alt+1 belong to the window, also while the line has the focus. AltGr arrives as Ctrl+Alt
/// with a character of its own.
bool isCommand(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & commandKeys;
    const bool altGr = held == (Qt::ControlModifier | Qt::AltModifier) && !event.text().isEmpty()
        && event.text().at(0).isPrint();
    return held != Qt::NoModifier && !altGr && !isEditing(event);
}

} // namespace

ScanEdit::ScanEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"scanEdit"_s);
    setProperty("bigCaret", true);
    setFrame(false);
    setMaxLength(longestScan);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferLatin | Qt::ImhSensitiveData);
    setAcceptDrops(false);
}

void ScanEdit::setFold(ScanFold fold)
{
    m_fold = std::move(fold);
}

void ScanEdit::setHint(const QString& hint, bool urgent)
{
    m_hint = hint;
    m_urgent = urgent;
    update();
}

void ScanEdit::feed(const QString& text)
{
    QString run;
    const auto flush = [&] {
        insert(run);
        run.clear();
    };
    for (const QChar character : text) {
        if (isLineEnd(character)) {
            flush();
            finishLine();
        } else if (character.isPrint() && run.size() < longestScan) {
            run += character;
        }
    }
    flush();
}

void ScanEdit::pasteLines(const QString& text)
{
    const auto ends = std::count_if(text.cbegin(), text.cend(), isLineEnd);
    if (ends > mostPastedLines)
        return Q_EMIT pasteRefused(static_cast<int>(ends));
    feed(text);
    if (ends > 0) // several lines are several scans, the last one too; a single one waits for Enter
        finishLine();
}

QVariant ScanEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : QLineEdit::inputMethodQuery(query);
}

bool ScanEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent*>(event))) {
        event->ignore(); // QLineEdit would keep Ctrl+Z and others for itself
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && !(key->modifiers() & commandKeys) && !text().trimmed().isEmpty()) {
            finishLine();
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScanEdit::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || typed == "\n"_L1 || typed == "\r"_L1) {
        finishLine(); // an empty one is the second half of CRLF, or a scanner that says nothing
        event->accept();
    } else if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT escaped();
        else
            clear();
        event->accept();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteLines(QApplication::clipboard()->text());
    } else if (isCommand(*event)) {
        event->ignore();
    } else if (typed.size() > 1) {
        feed(typed);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ScanEdit::inputMethodEvent(QInputMethodEvent* event)
{
    // No input method is asked for; one that comes all the same may finish text but never hold it back.
    if (!event->commitString().isEmpty())
        feed(folded(event->commitString()));
    event->accept();
}

void ScanEdit::mouseReleaseEvent(QMouseEvent* event)
{
    const QClipboard* clipboard = QApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection())
        return pasteLines(clipboard->text(QClipboard::Selection));
    QLineEdit::mouseReleaseEvent(event);
}

void ScanEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, [this] { pasteLines(QApplication::clipboard()->text()); })
        ->setEnabled(!QApplication::clipboard()->text().isEmpty());
    menu->addAction(tr("&Clear"), this, &QLineEdit::clear)->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void ScanEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    painter.setPen(m_urgent ? tokens.warn : tokens.muted);
    const int caret = style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this);
    const QRect line = rect().adjusted(caret + space::medium, 0, 0, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, line.width()));
}

void ScanEdit::finishLine()
{
    const QString scan = folded(text()).trimmed();
    clear();
    if (!scan.isEmpty())
        Q_EMIT scanned(scan);
}

QString ScanEdit::folded(const QString& text) const
{
    return m_fold ? m_fold(text) : text;
}

} // namespace kitcamp

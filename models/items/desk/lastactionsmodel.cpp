// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/lastactionsmodel.h"

#include "models/items/moments.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// One entry of the journal with its sentence, which is made once: an import's is long to read.
struct LastAction {
    OpId opId;
    qint64 at = 0;
    bool undone = false;
    QString sentence;
    bool forGood = false; ///< an erasing

    friend bool operator==(const LastAction&, const LastAction&) = default;
};

LastActionsModel::LastActionsModel(Store& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &LastActionsModel::load);
    connect(&m_store, &Store::operatorChanged, this, &LastActionsModel::load);
    load();
}

LastActionsModel::~LastActionsModel() = default;

void LastActionsModel::load()
{
    const auto centre = Centre::read(m_store.reader());
    const auto fresh = readActions();
    if (!centre || !fresh)
        return; // the page says what is wrong with the file
    m_zone = centre->zone;
    become(m_actions, *fresh, [](const LastAction& action) { return action.opId.bytes; });
}

Result<QList<LastAction>> LastActionsModel::readEntries()
{
    QList<LastAction> actions;
    const auto add = [&](const Statement& row) {
        actions << LastAction{OpId{row.blob(0)}, row.integer(1), false, {}};
    };
    if (!takesBack()) { // nobody works there: "this operator" would be who set the file up
        KITCAMP_TRY(m_store.reader().each(
            "SELECT op_id, at FROM journal WHERE undoes IS NULL ORDER BY seq DESC LIMIT ?", add,
            qint64{mostActions}));
        return actions;
    }
    KITCAMP_TRY(m_store.reader().each(
        "SELECT op_id, at FROM journal WHERE author=? AND operator=? AND undoes IS NULL ORDER BY seq DESC "
        "LIMIT ?",
        add, m_store.author(), m_store.operatorId().value, qint64{mostActions}));
    return actions;
}

Result<QList<LastAction>> LastActionsModel::readActions()
{
    KITCAMP_ASSIGN(QList<LastAction> actions, readEntries());
    for (LastAction& action : actions) {
        KITCAMP_ASSIGN(action.undone, m_store.journal().isUndone(action.opId));
        action.sentence = sentenceOf(action.opId);
        action.forGood = m_store.isForGood(action.opId);
    }
    return actions;
}

QString LastActionsModel::sentenceOf(const OpId& opId)
{
    const auto known = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&](const LastAction& action) { return action.opId == opId; });
    return known == m_actions.end() ? m_store.sentence(opId) : known->sentence;
}

OpId LastActionsModel::opIdAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_actions.at(row).opId : OpId();
}

void LastActionsModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_actions.removeAt(row);
    endRemoveRows();
}

void LastActionsModel::insertAt(qsizetype row, const LastAction& fresh)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_actions.insert(row, fresh);
    endInsertRows();
}

void LastActionsModel::replaceAt(qsizetype row, const LastAction& fresh)
{
    m_actions[row] = fresh;
    Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
}

int LastActionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

QString LastActionsModel::secondLineOf(const LastAction& action) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_store.clock().nowMs(), m_zone).date();
    const QString at = instantText(action.at, m_zone, today);
    return action.undone ? tr("%1 · taken back", "%1: time").arg(at) : at;
}

QVariant LastActionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LastAction& action = m_actions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return action.sentence;
    case SecondLineRole:
        return secondLineOf(action);
    case ToneRole:
        return static_cast<int>(action.undone ? Tone::Muted : Tone::Plain);
    case OpIdRole:
        return action.opId.text();
    case UndoableRole:
        return !action.undone && !action.forGood && takesBack();
    case Qt::AccessibleTextRole:
        return action.undone || action.forGood || !takesBack()
            ? action.sentence + u", "_s + secondLineOf(action)
            : tr("%1, %2; Enter takes it back", "%1: Action, %2: time")
                  .arg(action.sentence, secondLineOf(action));
    default:
        return {};
    }
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordpanel.h"

#include "models/items/records/recordlines.h"
#include "models/items/records/recordvalues.h"
#include "models/lending/loanactions.h"
#include "models/store/recordactions.h"
#include "views/common/inlinemessage.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/records/picturefile.h"
#include "views/records/recorddialog.h"
#include "views/records/recordhead.h"
#include "views/records/recordparts.h"

#include <QFormLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Fields that the head or the list beside tells (the place in the waiting list), or that say something only
/// where they differ from the usual.
bool isToldElsewhere(const FieldDescription& field, const QString& stored)
{
    static const QStringList ofHead{u"name"_s,  u"asset_tag"_s,    u"archived"_s, u"latin_name"_s,
                                    u"model"_s, u"organization"_s, u"currency"_s, u"waiting_place"_s};
    return field.type == FieldType::Picture || ofHead.contains(field.column)
        || (field.column == "lendable"_L1 && stored == "1"_L1);
}

} // namespace

RecordPanel::RecordPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    setObjectName(u"recordPanel"_s);
    buildLayout();
    connectSignals();
}

void RecordPanel::connectSignals()
{
    connect(m_edit, &QPushButton::clicked, this, &RecordPanel::edit);
    connect(m_archive, &QPushButton::clicked, this, &RecordPanel::toggleArchived);
    connect(m_choosePicture, &QPushButton::clicked, this, &RecordPanel::choosePicture);
    connect(m_condition, &QPushButton::clicked, this, &RecordPanel::markCondition);
    connect(m_parts, &RecordParts::answered, this, &RecordPanel::answer);
    connect(m_loanTable->view(), &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { openLoan(index.row()); });
    connect(m_historyTable->view(), &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        m_workplace.showObject(u"journal"_s, m_history->idAt(index.row()));
    });
    for (PagedModel* list : {static_cast<PagedModel*>(m_loans), static_cast<PagedModel*>(m_history)}) {
        connect(list, &PagedModel::rowsInserted, this, &RecordPanel::updateTabs);
        connect(list, &PagedModel::rowsRemoved, this, &RecordPanel::updateTabs);
    }
    connect(&m_workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        bool concerned = announcement.rows.value(m_table).contains(m_id)
            || announcement.rows.contains(u"loan"_s) || announcement.rows.contains(pictureTable());
        for (const QString& part : RecordParts::tablesOf(m_table))
            concerned = concerned || announcement.rows.contains(part);
        if (m_id != 0 && concerned)
            refresh();
    });
}

void RecordPanel::show(const QString& table, qint64 id)
{
    m_table = table;
    m_id = id;
    m_message->hide();
    showLoans();
    m_history->showObject(table, id);
    m_history->load();
    refresh();
    updateTabs();
}

void RecordPanel::showLoans()
{
    const bool ofPerson = m_table == "person"_L1;
    m_tabs[LoansTab]->setVisible(ofPerson || m_table == "device"_L1);
    if (m_tabs[LoansTab]->isHidden()) {
        if (m_stack->currentIndex() == LoansTab)
            m_tabs[FactsTab]->click();
        return;
    }
    m_loans->setChip(u"all"_s);
    m_loans->showOnly(ofPerson ? PersonId{m_id} : PersonId(), ofPerson ? DeviceId() : DeviceId{m_id});
    m_loanLines->show({ofPerson ? u"device"_s : u"borrower"_s,
                       {ofPerson ? u"model"_s : QString(), u"lent_at"_s, u"state"_s},
                       u"state"_s});
    m_loans->load();
}

void RecordPanel::updateTabs()
{
    const auto counted = [](const QString& title, int rows) {
        return rows > 0 ? tr("%1 %2", "%1: Loans or History, %2: how many").arg(title).arg(rows) : title;
    };
    m_tabs[FactsTab]->setText(tr("Details"));
    m_tabs[LoansTab]->setText(counted(tr("Loans"), m_loans->rowCount()));
    m_tabs[HistoryTab]->setText(counted(tr("History"), m_history->rowCount()));
}

void RecordPanel::refresh()
{
    const auto values = readRecord(m_workplace.store, m_table, m_id);
    if (!values) {
        m_message->say(Tone::Warn, values.error().sentence);
        return;
    }
    m_values = *values;
    QStringList subtitle;
    const RecordType* type = m_workplace.store.domain().recordTypes.find(m_table);
    for (const QString& column : {u"latin_name"_s, u"model"_s, u"organization"_s}) {
        if (const FieldDescription* field = type->field(column))
            subtitle << shownValue(m_workplace.store, *field, value(column));
    }
    subtitle.removeAll(QString());
    m_head->show(m_table, m_id, subtitle.join(u" · "_s));
    showButtons();
    fillFields();
    fillPicture();
    m_parts->show(m_table, m_id);
}

void RecordPanel::showButtons()
{
    m_archive->setVisible(m_values.contains("archived"_L1));
    m_archive->setText(value(u"archived"_s) == "1"_L1 ? tr("Restore", "from the archive") : tr("Archive"));
    m_choosePicture->setVisible(!pictureTable().isEmpty());
    m_condition->setVisible(m_table == "device"_L1);
    m_condition->setText(isUsable() ? tr("Broken") : tr("Mended"));
    m_condition->setToolTip(isUsable() ? tr("Take it out of lending") : tr("It is in order again"));
}

void RecordPanel::fillFields()
{
    auto* form = static_cast<QFormLayout*>(m_fields->layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    const RecordType* type = m_workplace.store.domain().recordTypes.find(m_table);
    for (const FieldDescription& field : type->fields) {
        const QString stored = value(field.column);
        if (isToldElsewhere(field, stored))
            continue;
        QString shown = shownValue(m_workplace.store, field, stored);
        if (field.type == FieldType::Money && !shown.isEmpty())
            shown = moneyText(stored.toLongLong(), value(u"currency"_s));
        if (!shown.isEmpty())
            addField(form, field.title(), shown);
    }
    m_fields->setVisible(form->rowCount() > 0);
}

void RecordPanel::addField(QFormLayout* form, const QString& title, const QString& text)
{
    auto* label = new TextLabel(title, TextSize::Body, m_fields);
    label->setTone(Tone::Muted);
    auto* shown = new TextLabel(text, TextSize::Body, m_fields);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(title + u": "_s + text);
    form->addRow(label, shown);
}

/// A device shows the picture of its model.
QString RecordPanel::pictureTable() const
{
    if (m_table == "device"_L1)
        return u"model"_s;
    return m_table == "person"_L1 || m_table == "model"_L1 ? m_table : QString();
}

qint64 RecordPanel::pictureOwner() const
{
    return m_table == "device"_L1 ? value(u"model"_s).toLongLong() : m_id;
}

void RecordPanel::fillPicture()
{
    const auto owner = pictureTable().isEmpty()
        ? Result<QJsonObject>(QJsonObject())
        : readRecord(m_workplace.store, pictureTable(), pictureOwner());
    const QString hash = owner ? owner->value("picture"_L1).toString() : QString();
    m_head->setPicture(storedPicture(m_workplace.store, hash, RecordHead::pictureSide()));
}

bool RecordPanel::isUsable() const
{
    const QString condition = value(u"condition"_s);
    return condition == "good"_L1 || condition == "worn"_L1;
}

void RecordPanel::edit()
{
    (new RecordDialog(m_workplace, m_table, {m_id}, {}, this))->present();
}

void RecordPanel::toggleArchived()
{
    const bool archived = value(u"archived"_s) == "1"_L1;
    answer(m_workplace.store.perform(
        EditRecords{m_table, {m_id}, {{"archived"_L1, archived ? "0"_L1 : "1"_L1}}}));
}

void RecordPanel::choosePicture()
{
    const QString path = m_workplace.askForFile(
        this, {tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"), {}, false});
    if (path.isEmpty())
        return;
    const auto hash = keepPictureFile(m_workplace.store, path);
    if (!hash)
        m_message->say(Tone::Bad, hash.error().sentence);
    else
        answer(m_workplace.store.perform(
            EditRecords{pictureTable(), {pictureOwner()}, {{"picture"_L1, *hash}}}));
}

void RecordPanel::markCondition()
{
    Store& store = m_workplace.store;
    const QString condition = isUsable() ? u"broken"_s : u"good"_s;
    answer(store.perform(
        MarkDevice{store.ids().nextValue(), DeviceId{m_id}, {}, store.clock().now(), condition, {}}));
}

void RecordPanel::undoCurrent()
{
    const OpId entry = m_history->entryAt(m_historyTable->view()->currentIndex().row());
    if (!entry.isValid())
        m_message->say(Tone::Warn, tr("Select a line of the history first."));
    else
        answer(m_workplace.store.takeBack(entry));
}

/// From a person to what was lent, from a device to who had it.
void RecordPanel::openLoan(int row)
{
    const auto loan = readRecord(m_workplace.store, u"loan"_s, m_loans->idAt(row));
    if (!loan)
        m_message->say(Tone::Warn, loan.error().sentence);
    else if (m_table == "person"_L1)
        m_workplace.showObject(u"device"_s, loan->value("device"_L1).toString().toLongLong());
    else
        m_workplace.showObject(u"person"_s, loan->value("borrower"_L1).toString().toLongLong());
}

void RecordPanel::answer(const Result<Performed>& done)
{
    if (!done)
        m_message->say(Tone::Bad, done.error().sentence);
    else if (done->seq != 0)
        m_message->say(Tone::Ok, m_workplace.store.sentence(done->opId));
}

} // namespace kitcamp

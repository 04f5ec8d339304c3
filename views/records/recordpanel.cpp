// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordpanel.h"

#include "models/items/records/recordvalues.h"
#include "models/lending/loanactions.h"
#include "models/people/personactions.h"
#include "models/store/recordactions.h"
#include "views/common/celldelegate.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/records/picturefile.h"
#include "views/records/recorddialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 84;

QPushButton* button(QWidget* parent, const QString& name, const QString& text)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

QLabel* heading(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// Which tables hold the parts of a record, by which column.
struct PartTable {
    QString table;
    QString column;
};

QList<PartTable> partTables(const QString& table)
{
    if (table == "person"_L1)
        return {{u"person_number"_s, u"person"_s}, {u"group_member"_s, u"person"_s}};
    if (table == "device"_L1)
        return {{u"device_number"_s, u"device"_s}};
    if (table == "organization"_L1)
        return {{u"organization_name"_s, u"organization"_s}, {u"department"_s, u"organization"_s}};
    return {};
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

void RecordPanel::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    m_picture = new QLabel(content);
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture"));
    m_name = heading(content, {});
    m_name->setObjectName(u"recordName"_s);
    m_name->setWordWrap(true);
    m_subtitle = new QLabel(content);
    m_subtitle->setWordWrap(true);
    auto* names = new QVBoxLayout;
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    names->addStretch();
    top->addWidget(m_picture);
    top->addLayout(names, 1);
    layout->addLayout(top);
    m_message = new InlineMessage(content);
    m_message->hide();
    layout->addWidget(m_message);
    buildButtons(layout);
    m_fields = new QWidget(content);
    new QFormLayout(m_fields);
    m_parts = new QWidget(content);
    new QVBoxLayout(m_parts);
    m_parts->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields);
    layout->addWidget(m_parts);
    layout->addWidget(heading(content, tr("Loans")));
    m_loans = new LoanList(m_workplace.store, m_workplace.foldQuery, this);
    m_loanTable = new TableFrame(content);
    m_loanTable->setModel(m_loans);
    m_loanTable->setMinimumHeight(150);
    layout->addWidget(m_loanTable, 1);
    layout->addWidget(heading(content, tr("History")));
    m_history = new HistoryList(m_workplace.store, m_workplace.foldQuery, this);
    m_historyTable = new TableFrame(content);
    m_historyTable->setModel(m_history);
    m_historyTable->setMinimumHeight(180);
    layout->addWidget(m_historyTable, 1);
    auto* undo = button(content, u"recordUndo"_s, tr("Take back what is selected"));
    connect(undo, &QPushButton::clicked, this, &RecordPanel::undoCurrent);
    layout->addWidget(undo, 0, Qt::AlignLeft);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

void RecordPanel::buildButtons(QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    m_edit = button(this, u"recordEdit"_s, tr("&Edit…"));
    m_archive = button(this, u"recordArchive"_s, tr("Archive"));
    m_choosePicture = button(this, u"recordPicture"_s, tr("Picture…"));
    m_condition = button(this, u"recordCondition"_s, tr("Broken"));
    for (QPushButton* one : {m_edit, m_archive, m_choosePicture, m_condition})
        line->addWidget(one);
    line->addStretch();
    layout->addLayout(line);
}

void RecordPanel::connectSignals()
{
    connect(m_edit, &QPushButton::clicked, this, &RecordPanel::edit);
    connect(m_archive, &QPushButton::clicked, this, &RecordPanel::toggleArchived);
    connect(m_choosePicture, &QPushButton::clicked, this, &RecordPanel::choosePicture);
    connect(m_condition, &QPushButton::clicked, this, &RecordPanel::markCondition);
    connect(&m_workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        bool concerned = announcement.rows.value(m_table).contains(m_id);
        for (const PartTable& part : partTables(m_table))
            concerned = concerned || announcement.rows.contains(part.table);
        if (m_id != 0 && concerned)
            refresh();
    });
}

void RecordPanel::show(const QString& table, qint64 id)
{
    m_table = table;
    m_id = id;
    m_message->hide();
    const bool lends = table == "person"_L1 || table == "device"_L1;
    m_loanTable->setVisible(lends);
    m_loans->showOnly(table == "person"_L1 ? PersonId{id} : PersonId(),
                      table == "device"_L1 ? DeviceId{id} : DeviceId());
    if (lends)
        m_loans->load();
    m_history->showObject(table, id);
    m_history->load();
    refresh();
}

void RecordPanel::refresh()
{
    const auto values = readRecord(m_workplace.store, m_table, m_id);
    if (!values) {
        m_message->say(Tone::Warn, values.error().sentence);
        return;
    }
    m_values = *values;
    m_name->setText(m_workplace.store.naming().name(m_table, m_id));
    const bool archived = m_values.value("archived"_L1).toString() == "1"_L1;
    m_archive->setText(archived ? tr("Take out of the archive") : tr("Archive"));
    m_condition->setVisible(m_table == "device"_L1);
    const QString condition = m_values.value("condition"_L1).toString();
    m_condition->setText(condition == "good"_L1 || condition == "worn"_L1 ? tr("Broken")
                                                                          : tr("In order again"));
    m_choosePicture->setVisible(!pictureTable().isEmpty());
    fillFields();
    fillPicture();
    fillParts();
}

void RecordPanel::fillFields()
{
    auto* form = static_cast<QFormLayout*>(m_fields->layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    form->setContentsMargins(0, 0, 0, 0);
    const RecordType* type = m_workplace.store.domain().recordTypes.find(m_table);
    QStringList subtitle;
    for (const FieldDescription& field : type->fields) {
        const QString shown = shownValue(m_workplace.store, field, m_values.value(field.column).toString());
        const bool isName =
            field.column == "name"_L1 || field.column == "asset_tag"_L1 || field.column == "archived"_L1;
        if (shown.isEmpty() || isName || field.type == FieldType::Picture)
            continue;
        if (field.column == "latin_name"_L1 || field.column == "model"_L1
            || field.column == "organization"_L1) {
            subtitle << shown;
            continue;
        }
        auto* text = new QLabel(shown, m_fields);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(field.title(), text);
    }
    m_subtitle->setText(subtitle.join(u" · "_s));
}

/// A device shows the picture of its model.
QString RecordPanel::pictureTable() const
{
    if (m_table == "device"_L1)
        return u"model"_s;
    return m_table == "person"_L1 || m_table == "model"_L1 ? m_table : QString();
}

void RecordPanel::fillPicture()
{
    QString hash = m_values.value("picture"_L1).toString();
    if (m_table == "device"_L1) {
        const auto model =
            readRecord(m_workplace.store, u"model"_s, m_values.value("model"_L1).toString().toLongLong());
        hash = model ? model->value("picture"_L1).toString() : QString();
    }
    const QPixmap picture = storedPicture(m_workplace.store, hash, pictureSide);
    m_picture->setVisible(!picture.isNull());
    m_picture->setPixmap(picture.copy((picture.width() - pictureSide) / 2,
                                      (picture.height() - pictureSide) / 2, pictureSide, pictureSide));
}

void RecordPanel::fillParts()
{
    auto* layout = static_cast<QVBoxLayout*>(m_parts->layout());
    // Later: the button that was just pressed may be one of them.
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PartTable& part : partTables(m_table)) {
        const RecordType* type = m_workplace.store.domain().recordTypes.find(part.table);
        const auto rows = readParts(m_workplace.store, part.table, part.column, m_id);
        if (!type || !rows)
            continue;
        auto* title = new QWidget(m_parts);
        auto* line = new QHBoxLayout(title);
        line->setContentsMargins(0, 4, 0, 0);
        const QString plural = type->pluralTitle();
        line->addWidget(heading(title, plural.left(1).toUpper() + plural.mid(1)));
        auto* add = button(title, u"add_"_s + part.table, tr("Add…"));
        add->setAccessibleName(tr("Add to %1").arg(plural));
        dressButton(add, "link");
        connect(add, &QPushButton::clicked, this, [this, part] { addPartOf(part.table, part.column); });
        line->addWidget(add);
        line->addStretch();
        layout->addWidget(title);
        for (const PartRecord& row : *rows) {
            QStringList words{row.title, row.text, row.problem};
            words.removeAll(QString());
            addPart(layout, part.table, row.id, words.join(u" · "_s), !row.problem.isEmpty());
        }
    }
}

void RecordPanel::addPart(QVBoxLayout* layout, const QString& table, qint64 part, const QString& text,
                          bool lost)
{
    auto* row = new QWidget(m_parts);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(text, row), 1);
    if (table == "person_number"_L1) {
        auto* report = button(row, u"lost_%1"_s.arg(part), lost ? tr("Found again") : tr("Lost"));
        dressButton(report, "link");
        connect(report, &QPushButton::clicked, this, [this, part, lost] {
            Store& store = m_workplace.store;
            answer(lost ? store.perform(ReportNumberFound{part})
                        : store.perform(ReportNumberLost{part, store.clock().now()}));
        });
        line->addWidget(report);
    }
    const RecordType* type = m_workplace.store.domain().recordTypes.find(table);
    if (type->removable) {
        auto* remove = button(row, u"remove_%1"_s.arg(part), tr("Remove"));
        remove->setAccessibleName(tr("Remove %1").arg(text));
        dressButton(remove, "link");
        connect(remove, &QPushButton::clicked, this, [this, table, part, text] {
            answer(m_workplace.store.perform(RemoveRecord{table, part, text}));
        });
        line->addWidget(remove);
    }
    layout->addWidget(row);
}

void RecordPanel::edit()
{
    (new RecordDialog(m_workplace, m_table, {m_id}, {}, this))->present();
}

void RecordPanel::addPartOf(const QString& table, const QString& column)
{
    (new RecordDialog(m_workplace, table, {}, {{column, QString::number(m_id)}}, this))->present();
}

void RecordPanel::toggleArchived()
{
    const bool archived = m_values.value("archived"_L1).toString() == "1"_L1;
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
    if (!hash) {
        m_message->say(Tone::Bad, hash.error().sentence);
        return;
    }
    const qint64 id = m_table == "device"_L1 ? m_values.value("model"_L1).toString().toLongLong() : m_id;
    answer(m_workplace.store.perform(EditRecords{pictureTable(), {id}, {{"picture"_L1, *hash}}}));
    refresh();
}

void RecordPanel::markCondition()
{
    Store& store = m_workplace.store;
    const QString condition = m_values.value("condition"_L1).toString();
    const bool usable = condition == "good"_L1 || condition == "worn"_L1;
    answer(store.perform(MarkDevice{store.ids().nextValue(),
                                    DeviceId{m_id},
                                    {},
                                    store.clock().now(),
                                    usable ? u"broken"_s : u"good"_s,
                                    {}}));
}

void RecordPanel::undoCurrent()
{
    const QModelIndex current = m_historyTable->view()->currentIndex();
    const OpId entry = m_history->entryAt(current.row());
    if (!entry.isValid())
        m_message->say(Tone::Warn, tr("Select a line of the history first."));
    else
        answer(m_workplace.store.takeBack(entry));
}

void RecordPanel::answer(const Result<Performed>& done)
{
    if (!done)
        m_message->say(Tone::Bad, done.error().sentence);
    else if (done->seq != 0)
        m_message->say(Tone::Ok, m_workplace.store.sentence(done->opId));
}

} // namespace kitcamp

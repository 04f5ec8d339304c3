// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordfield.h"

#include "models/exchange/dateparsing.h"
#include "models/exchange/importing/moneytext.h"
#include "models/store/store.h"
#include "views/records/referenceedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RecordField)
};

Error notUnderstood(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

class LineField : public RecordField
{
public:
    LineField(const FieldDescription& field, QWidget* parent)
        : m_type(field.type)
        , m_tenths(isInTenths(field))
        , m_largest(largestNumber(field))
        , m_edit(new QLineEdit(parent))
    {
        if (m_type == FieldType::Date)
            m_edit->setPlaceholderText(Fields::tr("2026-11-22"));
    }
    QWidget* widget() override { return m_edit; }
    void show(const QString& stored) override
    {
        if (m_tenths && !stored.isEmpty())
            return m_edit->setText(tenthsText(stored.toLongLong()));
        const bool money = m_type == FieldType::Money && !stored.isEmpty();
        m_edit->setText(money ? QString::number(static_cast<double>(stored.toLongLong()) / 100.0, 'f', 2)
                              : stored);
    }
    Result<QString> value() const override
    {
        const QString typed = m_edit->text().simplified();
        if (typed.isEmpty())
            return QString();
        switch (m_type) {
        case FieldType::Integer:
            return m_tenths ? tenths(typed) : bounded(wholeNumber(typed), typed);
        case FieldType::Money:
            return amount(typed);
        case FieldType::Date:
            return day(typed);
        default:
            return typed;
        }
    }

private:
    static Result<QString> wholeNumber(const QString& typed)
    {
        bool ok = false;
        const qint64 number = typed.toLongLong(&ok);
        if (!ok)
            return notUnderstood(Fields::tr("\"%1\" is not a whole number.").arg(typed));
        return QString::number(number);
    }
    [[nodiscard]] Result<QString> bounded(const Result<QString>& number, const QString& typed) const
    {
        if (!number || std::abs(number->toLongLong()) <= m_largest)
            return number;
        return notUnderstood(
            Fields::tr("%1 is too large: at most %2 can be entered here.", "%1, %2: whole numbers")
                .arg(typed, QString::number(m_largest)));
    }
    static Result<QString> tenths(const QString& typed)
    {
        bool ok = false;
        const double number = QString(typed).replace(u',', u'.').toDouble(&ok);
        if (!ok || number < 0 || number > 1e6 || qRound64(number * 10) * 10 != qRound64(number * 100))
            return notUnderstood(Fields::tr("\"%1\" is not a number such as 2 or 2.5.").arg(typed));
        return QString::number(qRound64(number * 10));
    }
    static Result<QString> amount(const QString& typed)
    {
        const auto money = parseMoney(typed);
        if (!money)
            return notUnderstood(Fields::tr("\"%1\" is not an amount of money.").arg(typed));
        return QString::number(money->minor);
    }
    static Result<QString> day(const QString& typed)
    {
        const QDate date = parseDate(typed);
        if (!date.isValid())
            return notUnderstood(Fields::tr("\"%1\" is not a day. Write it as 2026-11-22.").arg(typed));
        return date.toString(Qt::ISODate);
    }

    FieldType m_type;
    bool m_tenths; ///< kept as a whole number of tenths
    qint64 m_largest;
    QLineEdit* m_edit;
};

class LongTextField final : public RecordField
{
public:
    explicit LongTextField(QWidget* parent)
        : m_edit(new QPlainTextEdit(parent))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(72);
    }
    QWidget* widget() override { return m_edit; }
    void show(const QString& stored) override { m_edit->setPlainText(stored); }
    Result<QString> value() const override { return m_edit->toPlainText().trimmed(); }

private:
    QPlainTextEdit* m_edit;
};

class FlagField final : public RecordField
{
public:
    FlagField(const QString& title, QWidget* parent)
        : m_box(new QCheckBox(title, parent))
    {
    }
    QWidget* widget() override { return m_box; }
    void show(const QString& stored) override { m_box->setChecked(stored == "1"_L1); }
    Result<QString> value() const override { return m_box->isChecked() ? u"1"_s : u"0"_s; }

private:
    QCheckBox* m_box;
};

class ChoiceField final : public RecordField
{
public:
    ChoiceField(const FieldDescription& field, QWidget* parent)
        : m_box(new QComboBox(parent))
    {
        for (const FieldChoice& choice : field.choices)
            m_box->addItem(field.choiceTitle(choice.value), choice.value);
    }
    QWidget* widget() override { return m_box; }
    void show(const QString& stored) override
    {
        m_box->setCurrentIndex(std::max(0, m_box->findData(stored)));
    }
    Result<QString> value() const override { return m_box->currentData().toString(); }

private:
    QComboBox* m_box;
};

class ReferenceField final : public RecordField
{
public:
    ReferenceField(const FieldDescription& field, Workplace& workplace, QWidget* parent)
        : m_edit(new ReferenceEdit(ReferenceChoices(workplace.store, field.references, workplace.foldQuery),
                                   parent))
    {
    }
    QWidget* widget() override { return m_edit; }
    void show(const QString& stored) override { m_edit->setId(stored.toLongLong()); }
    Result<QString> value() const override
    {
        KITCAMP_ASSIGN(const qint64 id, m_edit->id());
        return id == 0 ? QString() : QString::number(id);
    }

private:
    ReferenceEdit* m_edit;
};

} // namespace

std::unique_ptr<RecordField> RecordField::make(const FieldDescription& field, Workplace& workplace,
                                               QWidget* parent)
{
    std::unique_ptr<RecordField> made;
    if (field.type == FieldType::LongText)
        made = std::make_unique<LongTextField>(parent);
    else if (field.type == FieldType::Flag)
        made = std::make_unique<FlagField>(field.title(), parent);
    else if (field.type == FieldType::Choice)
        made = std::make_unique<ChoiceField>(field, parent);
    else if (field.type == FieldType::Reference)
        made = std::make_unique<ReferenceField>(field, workplace, parent);
    else
        made = std::make_unique<LineField>(field, parent);
    made->widget()->setObjectName(u"field_"_s + field.column);
    made->widget()->setAccessibleName(field.title());
    return made;
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/labeldialog.h"

#include "models/lending/inventory/devicelookup.h"
#include "models/store/centre.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/lists/listpaperof.h"
#include "views/print/labelpaper.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

LabelDialog::LabelDialog(Workplace& workplace, const QList<qint64>& devices, QWidget* parent)
    : DialogFrame(tr("Print labels"), parent)
    , m_workplace(workplace)
    , m_devices(devices)
{
    setObjectName(u"labelDialog"_s);
    setSentence(devices.isEmpty() ? tr("Select the devices in the list first.")
                                  : tr("Labels for %n device(s).", "", static_cast<int>(devices.size())));
    buildForm();
    setMainButton(tr("Preview"))->setEnabled(!devices.isEmpty());
    connect(this, &DialogFrame::submitted, this, &LabelDialog::showLabels);
}

void LabelDialog::buildForm()
{
    auto* form = new FormFields(this);
    m_sheet = new QComboBox(form);
    for (const LabelSheet& sheet : LabelSheet::known())
        m_sheet->addItem(sheet.name);
    m_code = new QComboBox(form);
    m_code->addItems({tr("Bar code (Code 128)"), tr("QR code")});
    m_startCell = new QSpinBox(form);
    m_startCell->setRange(1, 200);
    m_right = new QDoubleSpinBox(form);
    m_down = new QDoubleSpinBox(form);
    for (QDoubleSpinBox* offset : {m_right, m_down}) {
        offset->setRange(-20, 20);
        offset->setSingleStep(0.5);
        offset->setSuffix(tr(" mm"));
    }
    m_sheet->setObjectName(u"labelSheet"_s);
    m_code->setObjectName(u"labelCode"_s);
    m_startCell->setObjectName(u"labelStartCell"_s);
    m_right->setObjectName(u"labelShiftRight"_s);
    m_down->setObjectName(u"labelShiftDown"_s);
    form->add(tr("Sheet of labels"), m_sheet);
    form->add(tr("Code"), m_code);
    form->addBeside(tr("First free label"), m_startCell);
    form->add(tr("Shift right"), m_right);
    form->addBeside(tr("Shift down"), m_down);
    setContent(form);
}

void LabelDialog::showLabels()
{
    DeviceLookup lookup(m_workplace.store.reader());
    std::vector<DeviceLabel> labels;
    for (const qint64 id : m_devices) {
        const auto device = lookup.summary(DeviceId{id});
        if (!device) {
            message()->say(Tone::Bad, device.error().sentence);
            return;
        }
        labels.push_back({device->tag, device->model});
    }
    LabelOptions options;
    options.sheet = LabelSheet::known().value(m_sheet->currentIndex());
    options.symbology = m_code->currentIndex() == 0 ? Symbology::Code128 : Symbology::QrCode;
    options.startCell = m_startCell->value() - 1;
    options.offset = {m_right->value(), m_down->value()};
    if (const auto centre = Centre::read(m_workplace.store.reader()))
        options.owner = centre->nameFor(m_workplace.locale);
    m_workplace.preview(std::make_shared<LabelPaper>(labels, paperFrameOf(m_workplace), options));
    accept();
}

} // namespace kitcamp

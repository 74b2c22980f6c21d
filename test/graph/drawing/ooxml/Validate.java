import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Checks every XML part of office files against the ECMA-376 transitional schemas that Apache POI carries. Prints one line
 * for each fault, and at the end how many parts were checked. Run as a single file: java -cp 'jars/*' Validate.java FILE…
 */
public class Validate {
  /** What is left for a reader who knows no extensions, as ISO 29500-3 has it: attributes marked ignorable are ignored. */
  static String understood(String xml) {
    Matcher ignorable = Pattern.compile(" mc:Ignorable=\"([^\"]*)\"").matcher(xml);
    if (!ignorable.find()) return xml;
    String[] prefixes = ignorable.group(1).trim().split(" +");
    String rest = ignorable.replaceAll("");
    for (String prefix : prefixes)
      rest = rest.replaceAll(" " + Pattern.quote(prefix) + ":[A-Za-z]+=\"[^\"]*\"", "");
    return rest;
  }

  public static void main(String[] files) throws Exception {
    SchemaTypeLoader schemas =
        XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());
    int checked = 0;
    for (String file : files) {
      try (ZipFile zip = new ZipFile(file)) {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
          ZipEntry entry = entries.nextElement();
          String name = entry.getName();
          boolean packaging = name.equals("[Content_Types].xml") || name.equals("docProps/core.xml");
          if (packaging || !name.endsWith(".xml")) continue;
          try (InputStream in = zip.getInputStream(entry)) {
            XmlObject part = schemas.parse(understood(new String(in.readAllBytes(), "UTF-8")), null, null);
            if (part.schemaType().isNoType() || part.schemaType() == XmlObject.type) {
              System.out.println("unknown " + name);
              continue;
            }
            List<XmlError> faults = new ArrayList<>();
            part.validate(new XmlOptions().setErrorListener(faults));
            checked++;
            for (XmlError fault : faults) System.out.println("fault " + name + ": " + fault.getMessage());
          }
        }
      }
    }
    System.out.println("checked " + checked);
  }
}
